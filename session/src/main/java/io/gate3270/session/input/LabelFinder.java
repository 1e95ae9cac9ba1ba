package io.gate3270.session.input;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.error.SessionError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds an input field by the label before it; the rules stand at {@link FieldChoice.Label}.
 *
 * <p>Where equal labels lead to different fields, those that stand directly before their field win over headings with other labels in
 * between.
 */
final class LabelFinder {
    /** What divides labels within one protected field: two or more blanks. */
    private static final Pattern PART = Pattern.compile("\\S+(?: \\S+)*");

    private static final Pattern ENDING = Pattern.compile("[\\s:.=>_*-]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ScreenSnapshot screen;
    private final List<ScreenField> fields;
    private final List<Part> parts = new ArrayList<>();

    /** One label: its words, where it begins, and the input field it leads to. */
    private record Part(String words, int offset, ScreenField field, boolean direct) {}

    LabelFinder(ScreenSnapshot screen, List<ScreenField> fields) {
        this.screen = screen;
        this.fields = fields;
        collect();
    }

    ScreenField find(String label) {
        String wanted = normal(label);
        List<Part> found = matching(words -> words.equals(wanted));
        if (found.isEmpty()) {
            found = matching(words -> words.startsWith(wanted) && !wordGoesOn(words, wanted.length()));
        }
        if (wanted.isEmpty() || found.isEmpty()) {
            throw notFound(label);
        }
        return only(label, found);
    }

    private ScreenField only(String label, List<Part> found) {
        List<Part> direct = found.stream().filter(Part::direct).toList();
        Map<Integer, Part> candidates = new LinkedHashMap<>();
        for (Part part : direct.isEmpty() ? found : direct) {
            candidates.putIfAbsent(part.field.index(), part);
        }
        if (candidates.size() > 1) {
            throw ambiguous(label, List.copyOf(candidates.values()));
        }
        return candidates.values().iterator().next().field;
    }

    /** Walks the fields from the last to the first, so that each label knows the input field after it. */
    private void collect() {
        @Nullable ScreenField next = null;
        boolean direct = true;
        for (int i = fields.size() - 1; i >= 0; i--) {
            ScreenField field = fields.get(i);
            if (!field.isProtected() && field.length() > 0) {
                next = field;
                direct = true;
            } else if (next != null && !field.hidden()) {
                direct =
                        collect(field.offset(), Math.min(field.offset() + field.length(), screen.size()), next, direct);
            }
        }
        ScreenField last = fields.get(fields.size() - 1);
        int top =
                last.offset() < last.attributeOffset() ? last.length() : last.offset() + last.length() - screen.size();
        if (next != null && last.isProtected() && !last.hidden() && top > 0) {
            collect(0, top, next, direct); // the last field runs on at the top of the screen
        }
    }

    /** Collects the labels in {@code [from, to)}; true if what stands before them may still be directly before the input field. */
    private boolean collect(int from, int to, ScreenField next, boolean direct) {
        List<Part> here = new ArrayList<>();
        // The end of a row divides labels too.
        for (int at = from, end; at < to; at = end) {
            end = Math.min(to, (at / screen.cols() + 1) * screen.cols());
            Matcher matcher = PART.matcher(screen.text(at, end, false));
            while (matcher.find()) {
                String words = normal(matcher.group());
                if (!words.isEmpty()) {
                    here.add(new Part(words, at + matcher.start(), next, false));
                }
            }
        }
        for (int i = 0; i < here.size(); i++) {
            Part part = here.get(i);
            boolean last = i == here.size() - 1;
            parts.add(new Part(part.words, part.offset, part.field, direct && last));
        }
        return direct && here.isEmpty();
    }

    private List<Part> matching(Predicate<String> rule) {
        return parts.stream().filter(part -> rule.test(part.words)).toList();
    }

    private static boolean wordGoesOn(String words, int at) {
        return at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private static String normal(String text) {
        String words = BLANKS.matcher(text.strip()).replaceAll(" ");
        return ENDING.matcher(words).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private CodedException notFound(String label) {
        List<String> known = parts.stream().map(Part::words).distinct().sorted().toList();
        return new CodedException(
                        SessionError.FIELD_NOT_FOUND, "no label \"" + label + "\" stands before an input field")
                .with("label", label)
                .with("labels", known)
                .hint(
                        known.isEmpty()
                                ? "No label on this screen stands before an input field; fill by row and column."
                                : "Labels before input fields on this screen: " + String.join(", ", known) + '.');
    }

    private CodedException ambiguous(String label, List<Part> candidates) {
        List<String> places = candidates.stream()
                .map(part -> "label at " + Positions.words(screen, part.offset) + " -> field at "
                        + Positions.words(screen, part.field.offset()))
                .sorted()
                .toList();
        return new CodedException(
                        SessionError.LABEL_AMBIGUOUS,
                        "label \"" + label + "\" leads to " + candidates.size() + " fields: "
                                + String.join("; ", places))
                .with("label", label)
                .with("candidates", places)
                .hint("Fill by row and column, or by index.");
    }
}
