package io.gate3270.gateway.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Media types by name, and the choice among them that an {@code Accept} header makes (RFC 9110 section 12.5.1). */
public final class MediaTypes {
    /** JSON. */
    public static final String JSON = "application/json";
    /** Plain text. */
    public static final String TEXT = "text/plain";
    /** HTML. */
    public static final String HTML = "text/html";
    /** Scalable vector graphics. */
    public static final String SVG = "image/svg+xml";

    private MediaTypes() {}

    /**
     * The offered type that the client likes best, the earliest of those it likes equally; null if it accepts none.
     *
     * @param accept the header's value; empty accepts everything
     * @param offered not empty, the preferred type first
     */
    public static @Nullable String choose(String accept, List<String> offered) {
        if (accept.isBlank()) {
            return offered.get(0);
        }
        String[] ranges = accept.toLowerCase(Locale.ROOT).split(",", -1);
        String best = null;
        double bestQuality = 0;
        for (String type : offered) {
            double quality = quality(ranges, type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return best;
    }

    /** The type without its parameters, in lower case. */
    public static String bare(String contentType) {
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The quality that the most specific matching range gives; 0 if none matches. */
    private static double quality(String[] ranges, String type) {
        int bestSpecificity = -1;
        double quality = 0;
        for (String range : ranges) {
            int specificity = specificity(bare(range), type);
            if (specificity > bestSpecificity) {
                bestSpecificity = specificity;
                quality = weight(range);
            }
        }
        return quality;
    }

    private static int specificity(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static double weight(String range) {
        for (String parameter : range.split(";", -1)) {
            String text = parameter.strip();
            if (text.startsWith("q=")) {
                return weightOf(text.substring(2));
            }
        }
        return 1;
    }

    /** A weight that is no number between 0 and 1 makes the range worthless rather than the request wrong. */
    private static double weightOf(String text) {
        return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
    }
}
