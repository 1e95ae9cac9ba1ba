package io.gate3270.protocol.charset;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All code pages by name; each is read once, when it is first asked for. */
final class CodePageCatalogue {
    private static final Pattern NUMBERED = Pattern.compile("(?:cp|ibm|ccsid)?[-_ ]?0*(\\d{1,5})");
    private static final List<String> NAMES =
            CodePageTable.lines("index.txt").stream().sorted().toList();
    private static final AtomicReferenceArray<CodePage> LOADED = new AtomicReferenceArray<>(NAMES.size());

    private CodePageCatalogue() {}

    static List<String> names() {
        return NAMES;
    }

    static CodePage named(String name) {
        String canonical = canonical(name);
        if (NAMES.contains(canonical)) {
            return page(canonical);
        }
        CodePage aliased = aliased(canonical);
        if (aliased == null) {
            throw unknown(name, canonical);
        }
        return aliased;
    }

    /** The names of the pages that can express a code point. */
    static List<String> pagesWith(int codePoint) {
        return NAMES.stream().filter(name -> page(name).ebcdic(codePoint) >= 0).toList();
    }

    private static CodePage page(String canonical) {
        int index = NAMES.indexOf(canonical);
        CodePage page = LOADED.get(index);
        if (page == null) {
            // Two threads may read the same file; the first one's page is everybody's.
            LOADED.compareAndSet(index, null, new CodePage(CodePageTable.load(canonical)));
            page = LOADED.get(index);
        }
        return page;
    }

    private static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBERED.matcher(lower);
        return number.matches() ? String.format(Locale.ROOT, "cp%03d", Integer.parseInt(number.group(1))) : lower;
    }

    private static @Nullable CodePage aliased(String alias) {
        for (String name : NAMES) {
            CodePage page = page(name);
            if (page.aliases().contains(alias)) {
                return page;
            }
        }
        return null;
    }

    private static CodedException unknown(String name, String canonical) {
        String nearest = NAMES.stream()
                .min(Comparator.comparingInt((String known) -> distance(canonical, known)))
                .orElseThrow();
        return new CodedException(
                        ProtocolError.CODE_PAGE_UNKNOWN,
                        "code page \"" + name + "\" is not one of ours (did you mean: " + nearest + ")")
                .with("codePage", name)
                .with("nearest", nearest)
                .hint("Code pages: " + String.join(", ", NAMES) + '.');
    }

    /** How many characters must be inserted, left out or replaced to make {@code b} of {@code a}. */
    private static int distance(String a, String b) {
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[b.length()];
    }
}
