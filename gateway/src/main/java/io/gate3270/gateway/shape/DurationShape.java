package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A duration: a whole number and a unit. */
final class DurationShape implements Shape<Duration> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final Duration min;
    private final Duration max;

    DurationShape(Duration min, Duration max) {
        this.min = min;
        this.max = max;
    }

    @Override
    public @Nullable Duration read(Node node, FaultList faults) {
        Matcher matcher = WRITTEN.matcher(node.scalar());
        if (!matcher.matches()) {
            faults.add(
                    FaultKind.TYPE,
                    node.where(),
                    node.shown(),
                    expected(),
                    node.scalar().matches("\\d+") ? "add a unit" : "");
            return null;
        }
        Duration value = of(Long.parseLong(matcher.group(1)), matcher.group(2));
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            faults.add(FaultKind.VALUE, node.where(), node.shown(), expected(), "");
            return null;
        }
        return value;
    }

    private static Duration of(long amount, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /** The duration in the largest unit that expresses it as a whole number. */
    static String text(Duration value) {
        long millis = value.toMillis();
        if (millis == 0) {
            return "0s";
        }
        if (millis % 1000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1000;
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    @Override
    public String expected() {
        return "a duration from " + text(min) + " to " + text(max) + ", with its unit (ms, s, m, h, d)";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + WRITTEN.pattern() + "$");
        return schema;
    }

    @Override
    public String written(Duration value) {
        return text(value);
    }
}
