package io.gate3270.gateway.document;

import tools.jackson.databind.json.JsonMapper;

/** Trees of maps, lists, strings, numbers and booleans as JSON bytes. Thread-safe. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    /** The tree in UTF-8, on one line. */
    public static byte[] bytes(Object tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** JSON of our own as maps, lists, texts, numbers and booleans; what clients send is read by {@link DocumentReader}. */
    public static Object tree(byte[] json) {
        return MAPPER.readValue(json, Object.class);
    }

    /** The tree as text for people, indented. */
    public static String pretty(Object tree) {
        return PRETTY.writeValueAsString(tree);
    }
}
