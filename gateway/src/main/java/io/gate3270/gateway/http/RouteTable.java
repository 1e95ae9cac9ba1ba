package io.gate3270.gateway.http;

import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All routes, found by path and method. Immutable; refuses two routes for one request. */
public final class RouteTable {
    private final List<Route> routes;
    private final Node root = new Node();

    /** A table of these routes. */
    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
        routes.forEach(this::add);
    }

    /** The routes, in the order they were given. */
    public List<Route> routes() {
        return routes;
    }

    /** What stands at this path, whatever the method; throws {@code G3270-5101} if nothing does. */
    Place at(String path) {
        List<String> values = new ArrayList<>();
        Node node = root;
        for (String segment : Route.segments(path)) {
            Node child = node.children.get(segment);
            if (child == null && node.parameter != null && !segment.isEmpty()) {
                child = node.parameter;
                values.add(segment);
            }
            if (child == null) {
                throw unknown(path);
            }
            node = child;
        }
        if (node.byMethod.isEmpty()) {
            throw unknown(path);
        }
        return new Place(path, node.byMethod, values);
    }

    private static CodedException unknown(String path) {
        return new CodedException(GatewayError.ROUTE_UNKNOWN, "there is nothing at " + path)
                .hint("GET /openapi.json lists every path.");
    }

    private void add(Route route) {
        Node node = root;
        for (String segment : route.segments()) {
            node = Route.isParameter(segment) ? node.parameter() : node.child(segment);
        }
        if (node.byMethod.putIfAbsent(route.method(), route) != null) {
            throw new IllegalArgumentException("two routes for " + route.method() + ' ' + route.path());
        }
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final Map<Method, Route> byMethod = new EnumMap<>(Method.class);
        private @Nullable Node parameter;

        private Node child(String segment) {
            return children.computeIfAbsent(segment, s -> new Node());
        }

        private Node parameter() {
            Node node = parameter == null ? new Node() : parameter;
            parameter = node;
            return node;
        }
    }

    /**
     * The routes at one path.
     *
     * @param path as requested
     * @param byMethod not empty
     * @param values of the path parameters, in order
     */
    record Place(String path, Map<Method, Route> byMethod, List<String> values) {
        /** The route for this method; HEAD is GET. Throws {@code G3270-5102} if there is none. */
        Route route(String method) {
            Method wanted = Method.named(method.equals("HEAD") ? "GET" : method);
            Route route = wanted == null ? null : byMethod.get(wanted);
            if (route == null) {
                throw new CodedException(
                                GatewayError.METHOD_NOT_ALLOWED,
                                method + " is not allowed at " + path + " (expected: " + allow() + ")")
                        .with("found", method)
                        .with("expected", allow());
            }
            return route;
        }

        /** The value of an {@code Allow} header. */
        String allow() {
            Set<String> names = new TreeSet<>(Set.of("OPTIONS"));
            byMethod.keySet().forEach(method -> names.add(method.name()));
            if (byMethod.containsKey(Method.GET)) {
                names.add("HEAD");
            }
            return String.join(", ", names);
        }

        /** The path parameters by name. */
        Map<String, String> parameters(Route route) {
            Map<String, String> parameters = new LinkedHashMap<>();
            List<String> names = route.parameters();
            for (int i = 0; i < names.size(); i++) {
                parameters.put(names.get(i), values.get(i));
            }
            return parameters;
        }
    }
}
