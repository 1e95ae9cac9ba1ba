package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of bytes: a whole number, perhaps with a binary unit. */
final class SizeShape implements Shape<Long> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})(B|KiB|MiB|GiB)?");

    private final long min;
    private final long max;

    SizeShape(long min, long max) {
        this.min = min;
        this.max = max;
    }

    @Override
    public @Nullable Long read(Node node, FaultList faults) {
        Matcher matcher = WRITTEN.matcher(node.scalar());
        if (!matcher.matches()) {
            faults.add(FaultKind.TYPE, node.where(), node.shown(), expected(), "");
            return null;
        }
        long value = Long.parseLong(matcher.group(1)) * unit(matcher.group(2));
        if (value < min || value > max) {
            faults.add(FaultKind.VALUE, node.where(), node.shown(), expected(), "");
            return null;
        }
        return value;
    }

    private static long unit(@Nullable String unit) {
        if (unit == null) {
            return 1;
        }
        return switch (unit) {
            case "KiB" -> 1L << 10;
            case "MiB" -> 1L << 20;
            case "GiB" -> 1L << 30;
            default -> 1;
        };
    }

    /** The size in the largest unit that expresses it as a whole number. */
    static String text(long bytes) {
        if (bytes == 0) {
            return "0";
        }
        if (bytes % (1L << 30) == 0) {
            return (bytes >> 30) + "GiB";
        }
        if (bytes % (1L << 20) == 0) {
            return (bytes >> 20) + "MiB";
        }
        return bytes % (1L << 10) == 0 ? (bytes >> 10) + "KiB" : Long.toString(bytes);
    }

    @Override
    public String expected() {
        return "a size from " + text(min) + " to " + text(max) + ", in bytes or with its unit (KiB, MiB, GiB)";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", java.util.List.of("integer", "string"));
        schema.put("pattern", "^" + WRITTEN.pattern() + "$");
        return schema;
    }

    @Override
    public String written(Long value) {
        return text(value);
    }
}
