package io.gate3270.gateway.openapi;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.shape.Components;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the OpenAPI 3.1 document of a table of routes. */
public final class OpenApi {
    private OpenApi() {}

    /** The document as a tree. */
    public static Map<String, Object> document(List<Route> routes, String version) {
        Components components = new Components();
        components.reference("Problem", ProblemSchema::schema);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        document.put("info", info(version));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("bearer", List.of()), Map.of()));
        document.put("paths", paths(routes, components));
        document.put("components", components(components));
        return document;
    }

    private static Map<String, Object> info(String version) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "gate3270");
        info.put("summary", "Live 3270 sessions over REST");
        info.put(
                "description",
                "Rows and columns are 1-based; `offset` is the 0-based buffer address. Errors are RFC 9457 problem documents with a stable `code`; "
                        + "docs/errors.md explains each. Every answer has the header X-Request-Id.");
        info.put("version", version);
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private static Map<String, Object> paths(List<Route> routes, Components components) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                    .put(route.method().lowerCase(), new OperationObject(route, components).tree());
        }
        return new LinkedHashMap<>(paths);
    }

    private static Map<String, Object> components(Components components) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schemas", components.schemas());
        tree.put("headers", Map.of("X-Request-Id", requestId()));
        tree.put(
                "securitySchemes",
                Map.of("bearer", Map.of("type", "http", "scheme", "bearer", "description", permissions())));
        return tree;
    }

    private static Map<String, Object> requestId() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put(
                "description", "The client's own X-Request-Id if it is sane, otherwise a new one; the log has it too.");
        header.put("schema", Map.of("type", "string"));
        return header;
    }

    private static String permissions() {
        StringBuilder text = new StringBuilder("Each call names the permission that it needs:");
        for (Permission permission : Permission.values()) {
            if (permission != Permission.OPEN) {
                text.append(" `")
                        .append(permission.label())
                        .append("` to ")
                        .append(permission.meaning())
                        .append(';');
            }
        }
        text.setCharAt(text.length() - 1, '.');
        return text.toString();
    }
}
