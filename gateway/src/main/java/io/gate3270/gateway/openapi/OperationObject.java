package io.gate3270.gateway.openapi;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.document.Json;
import io.gate3270.gateway.http.MediaTypes;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.problem.Problem;
import io.gate3270.gateway.problem.ProblemStatus;
import io.gate3270.gateway.shape.Components;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One operation of the document: a route's parameters, body and answers. */
final class OperationObject {
    private static final Map<String, Object> REQUEST_ID =
            Map.of("X-Request-Id", Map.of("$ref", "#/components/headers/X-Request-Id"));

    private final Route route;
    private final Operation operation;
    private final Components components;

    OperationObject(Route route, Components components) {
        this.route = route;
        this.operation = route.operation();
        this.components = components;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("operationId", id());
        tree.put("summary", route.summary());
        tree.put("description", operation.description());
        tree.put("tags", List.of(tag()));
        if (route.needs() == Permission.OPEN) {
            tree.put("security", List.of());
        } else {
            tree.put("x-permission", route.needs().label());
        }
        List<Object> parameters = parameters();
        if (!parameters.isEmpty()) {
            tree.put("parameters", parameters);
        }
        Shape<?> body = operation.body();
        if (body != null) {
            tree.put("requestBody", body(body));
        }
        tree.put("responses", responses());
        return tree;
    }

    /** Such as {@code getSessionsIdScreen}. */
    private String id() {
        StringBuilder id = new StringBuilder(route.method().lowerCase());
        for (String segment : route.path().replaceFirst("^/api/v1", "").split("[/{}.-]+", -1)) {
            if (!segment.isEmpty()) {
                id.append(Character.toUpperCase(segment.charAt(0))).append(segment, 1, segment.length());
            }
        }
        return id.toString();
    }

    private String tag() {
        String[] segments = route.path().replaceFirst("^/api/v1", "").split("[/.]", -1);
        return segments.length > 1 ? segments[1] : "gateway";
    }

    private List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (String name : route.parameters()) {
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", name);
            parameter.put("in", "path");
            parameter.put("required", true);
            parameter.put("schema", Map.of("type", "string"));
            parameters.add(parameter);
        }
        ObjectShape<?> query = operation.query();
        if (query != null) {
            query.members().forEach(member -> parameters.add(queryParameter(member)));
        }
        return parameters;
    }

    private <T> Map<String, Object> queryParameter(Member<T> member) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", member.name());
        parameter.put("in", "query");
        parameter.put("required", member.isRequired());
        parameter.put("description", member.meaning());
        parameter.put("schema", member.shape().schema(components));
        return parameter;
    }

    private Map<String, Object> body(Shape<?> shape) {
        Map<String, Object> examples = new LinkedHashMap<>();
        new TreeMap<>(operation.examples()).forEach((title, json) -> {
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("summary", title);
            example.put("value", Json.tree(json.getBytes(StandardCharsets.UTF_8)));
            examples.put(title.replaceAll("[^A-Za-z0-9]+", "-"), example);
        });
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", shape.schema(components));
        content.put("examples", examples);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("content", Map.of(MediaTypes.JSON, content));
        return body;
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new TreeMap<>();
        responses.put(Integer.toString(operation.status()), success());
        if (operation.produces().contains(MediaTypes.HTML)) {
            responses.put("304", answer("Nothing has changed since the entity tag in If-None-Match.", Map.of()));
        }
        Map<Integer, List<ErrorCode>> byStatus = new TreeMap<>();
        for (ErrorCode code : failures()) {
            byStatus.computeIfAbsent(ProblemStatus.of(code), status -> new ArrayList<>())
                    .add(code);
        }
        byStatus.forEach((status, codes) -> responses.put(Integer.toString(status), problem(codes)));
        return responses;
    }

    private List<ErrorCode> failures() {
        List<ErrorCode> failures = new ArrayList<>(operation.failures());
        if (operation.body() != null) {
            failures.addAll(List.of(
                    GatewayError.BODY_SYNTAX,
                    GatewayError.WRONG_TYPE,
                    GatewayError.MEMBER_UNKNOWN,
                    GatewayError.MEMBER_MISSING,
                    GatewayError.VALUE_INVALID,
                    GatewayError.MEMBER_DUPLICATE,
                    GatewayError.BODY_LIMIT,
                    GatewayError.BODY_TOO_LARGE,
                    GatewayError.BODY_UNREADABLE,
                    GatewayError.MEDIA_TYPE_UNSUPPORTED));
        } else if (operation.query() != null) {
            failures.addAll(List.of(
                    GatewayError.WRONG_TYPE,
                    GatewayError.MEMBER_UNKNOWN,
                    GatewayError.VALUE_INVALID,
                    GatewayError.MEMBER_DUPLICATE));
        }
        if (!operation.produces().isEmpty()) {
            failures.add(GatewayError.NOT_ACCEPTABLE);
        }
        if (route.needs() != Permission.OPEN) {
            failures.addAll(List.of(
                    GatewayError.UNAUTHENTICATED_REQUEST, GatewayError.PERMISSION_MISSING, GatewayError.STOPPING));
        }
        failures.add(GatewayError.UNEXPECTED);
        return failures;
    }

    private Map<String, Object> success() {
        Map<String, Object> content = new LinkedHashMap<>();
        Shape<?> shape = operation.answer();
        for (String type : operation.produces()) {
            content.put(type, Map.of("schema", Map.of("type", "string")));
        }
        if (shape != null) {
            content.put(MediaTypes.JSON, Map.of("schema", shape.schema(components)));
        }
        return answer(route.summary(), content);
    }

    private static Map<String, Object> problem(List<ErrorCode> codes) {
        StringBuilder text = new StringBuilder();
        for (ErrorCode code : codes) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("* `")
                    .append(code.id())
                    .append("` ")
                    .append(code.title());
        }
        Map<String, Object> schema = Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"));
        return answer(text.toString(), Map.of(Problem.MEDIA_TYPE, schema));
    }

    private static Map<String, Object> answer(String description, Map<String, Object> content) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", description);
        answer.put("headers", REQUEST_ID);
        if (!content.isEmpty()) {
            answer.put("content", content);
        }
        return answer;
    }
}
