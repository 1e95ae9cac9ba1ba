package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is logged.
 *
 * @param levels by the name of a logger, such as {@code io.gate3270.access}; {@code root} is all the rest
 */
public record LoggingConfig(Map<String, Level> levels) {
    /** How much a logger says. */
    public enum Level {
        OFF,
        ERROR,
        WARN,
        INFO,
        DEBUG,
        TRACE
    }

    private static final Pattern LOGGER = Pattern.compile("[A-Za-z0-9_.$]+");

    private static final Member<Map<String, Level>> LEVELS = Member.optional(
            "levels",
            Shapes.map(Shapes.text(200, LOGGER, "a logger"), Shapes.word(Level.values(), Level::name), 200),
            Map.of(),
            "Levels by logger; `root` is all the rest. The default is INFO. `io.gate3270.access` has a line for each request, those that only read and succeed at DEBUG; when the output cannot keep up, its lines are dropped rather than requests delayed.");

    static final ObjectShape<LoggingConfig> SHAPE = ObjectShape.of(
            "LoggingConfig", "the section logging", List.of(LEVELS), m -> new LoggingConfig(m.get(LEVELS)));

    /** Copies the map. */
    public LoggingConfig {
        levels = Map.copyOf(levels);
    }
}
