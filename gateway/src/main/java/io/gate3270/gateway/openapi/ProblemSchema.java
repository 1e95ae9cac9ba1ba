package io.gate3270.gateway.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a problem document (RFC 9457) with the members that ours have. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text("Where docs/errors.md explains the code."));
        properties.put("title", text("The kind of problem in one line."));
        properties.put("status", described("integer", "The HTTP status."));
        properties.put(
                "code",
                Map.of("type", "string", "pattern", "^G3270-\\d{4}$", "description", "Stable name of the kind."));
        properties.put("detail", text("What was found, and what was expected."));
        properties.put("requestId", text("The request, as in X-Request-Id and in the log."));
        properties.put("hint", text("What to do about it."));
        properties.put("where", text("JSON pointer into the body, or ?name of a query parameter."));
        properties.put("found", Map.of("description", "What stood there."));
        properties.put("expected", Map.of("description", "What should have stood there."));
        properties.put("problems", problems());
        properties.put("actionIndex", described("integer", "The refused action, 0-based."));
        properties.put("actionsDone", described("integer", "How many actions were performed."));
        properties.put("screen", described("object", "The screen now, as the call that reads it has it."));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("type", "title", "status", "code", "detail", "requestId"));
        return schema;
    }

    private static Map<String, Object> problems() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("description", "Everything that is wrong with the request; the first is told above too.");
        schema.put("items", Map.of("type", "object"));
        return schema;
    }

    private static Map<String, Object> text(String description) {
        return described("string", description);
    }

    private static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("description", description);
        return schema;
    }
}
