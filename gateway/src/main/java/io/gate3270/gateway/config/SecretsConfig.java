package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which secrets a client may have typed by reference.
 *
 * @param allow references; a {@code *} at the end stands for anything
 */
public record SecretsConfig(List<String> allow) {
    /** What needs no configuration: variables that are named for this purpose. */
    public static final String DEFAULT_PREFIX = "env:GATE3270_SECRET_*";

    private static final Pattern REFERENCE = Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*\\*?|file:/[^*]+\\*?");

    private static final Member<List<String>> ALLOW = Member.optional(
            "allow",
            Shapes.list(Shapes.text(1_000, REFERENCE, "env:NAME or file:/PATH, perhaps with * at its end"), 0, 1_000),
            List.of(DEFAULT_PREFIX),
            "References that a client may use in `\"secret\": …` instead of a value: the gateway types what it finds there and shows it to nobody.");

    static final ObjectShape<SecretsConfig> SHAPE = ObjectShape.of(
            "SecretsConfig", "the section secrets", List.of(ALLOW), m -> new SecretsConfig(m.get(ALLOW)));

    /** Copies the list. */
    public SecretsConfig {
        allow = List.copyOf(allow);
    }

    /** True if a client may use this reference. */
    public boolean allows(String reference) {
        return allow.stream()
                .anyMatch(allowed -> allowed.endsWith("*")
                        ? reference.startsWith(allowed.substring(0, allowed.length() - 1))
                        : reference.equals(allowed));
    }
}
