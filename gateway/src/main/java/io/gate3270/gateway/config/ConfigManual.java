package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes docs/CONFIGURATION.md of the same declarations that read a configuration. */
public final class ConfigManual {
    private static final String PREFACE = """
            # Configuration

            <!-- Made from the declarations that read it; a test fails when this file is stale and says how to make it anew. -->

            One YAML file, named by `gate3270 serve --config FILE`. Every key has a default, but for those marked *required*; an empty file is a gateway on
            loopback that lets nobody in. Unknown keys, keys given twice, wrong types and values out of range are problems; `gate3270 check --config FILE`
            lists all of them, each with its line and column, before anything connects. Nothing is corrected silently.

            An environment variable stands over the file: `GATE3270_` and the path of the key in capitals, as in `GATE3270_HTTP_PORT=8271` for `http.port` and
            `GATE3270_HTTP_MAX_BODY=4MiB` for `http.maxBody`. Keys inside lists are not reached by variables.

            Durations have a unit (`500ms`, `10s`, `2m`, `8h`, `1d`), sizes may have one (`64KiB`, `1MiB`). Paths count from the directory of the file.
            Passwords and other secrets never stand in the file: they are named as `env:NAME` or `file:/PATH`.

            ```yaml
            http:
              address: 127.0.0.1
              port: 8270
            auth:
              anonymous: true          # in so many words: anybody who reaches the port may do everything
            hosts:
              - name: cics
                addresses: [mvs1.example.com, mvs2.example.com]
                port: 992
                tls: on
                codePage: cp1047
                model: 3279-4-E
            targets:
              allow: ["*.test.example.com:*"]
            logging:
              levels:
                io.gate3270.access: WARN
            ```
            """;

    private ConfigManual() {}

    /** The file. */
    public static String markdown() {
        StringBuilder text = new StringBuilder(PREFACE);
        ObjectShape<GatewayConfig> root = RootKeys.shape(Path.of(""));
        Map<String, ObjectShape<?>> nested = new LinkedHashMap<>();
        for (Member<?> section : root.members()) {
            section(section, text, nested);
        }
        nested.forEach((path, shape) -> {
            text.append("\n## `").append(path).append("`\n\n");
            table(path, shape, text, new LinkedHashMap<>());
        });
        return text.toString();
    }

    private static void section(Member<?> section, StringBuilder text, Map<String, ObjectShape<?>> nested) {
        text.append("\n## `")
                .append(section.name())
                .append("`\n\n")
                .append(section.meaning())
                .append("\n\n");
        ObjectShape<?> shape = Shapes.objectIn(section.shape());
        if (shape != null) {
            String path = section.shape() == shape ? section.name() : section.name() + "[]";
            table(path, shape, text, nested);
        }
    }

    private static void table(
            String path, ObjectShape<?> shape, StringBuilder text, Map<String, ObjectShape<?>> nested) {
        text.append("| key | value | default | meaning |\n| --- | --- | --- | --- |\n");
        for (Member<?> member : shape.members()) {
            row(path, member, text, nested);
        }
    }

    private static <T> void row(String path, Member<T> member, StringBuilder text, Map<String, ObjectShape<?>> nested) {
        Shape<T> shape = member.shape();
        String expected = shape.expected();
        if (shape instanceof ObjectShape<?> object) {
            nested.put(path + '.' + member.name(), object);
            expected = "see below";
        }
        text.append("| `").append(member.name()).append("` | ").append(expected).append(" | ");
        text.append(fallback(member)).append(" | ").append(member.meaning()).append(" |\n");
    }

    private static String fallback(Member<?> member) {
        if (member.isRequired()) {
            return "*required*";
        }
        if (member.shape() instanceof ObjectShape<?>) {
            return "";
        }
        return member.written().isEmpty() ? "none" : '`' + member.written() + '`';
    }
}
