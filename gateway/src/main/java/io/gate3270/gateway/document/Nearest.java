package io.gate3270.gateway.document;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody probably meant: the name with the fewest edits, if they are few. */
public final class Nearest {
    /** How a suggestion begins. */
    static final String SUGGESTION = "did you mean: ";

    private static final int LONGEST = 64;

    private Nearest() {}

    /** {@code did you mean: NAME}, or nothing if no name is near {@code written}. */
    public static String hint(String written, Collection<String> names) {
        String name = of(written, names);
        return name.isEmpty() ? "" : SUGGESTION + name;
    }

    /** The nearest name, apart from case; empty if none is near. */
    public static String of(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return "";
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        String best = "";
        int bestDistance = 1 + Math.max(1, wanted.length() / 3);
        for (String name : names) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make {@code b} of {@code a} (optimal string alignment). */
    static int distance(String a, String b) {
        int[] twoAgo = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(cost, twoAgo[j - 2] + 1) : cost;
            }
            int[] free = twoAgo;
            twoAgo = previous;
            previous = current;
            current = free;
        }
        return previous[b.length()];
    }
}
