package io.gate3270.session.waits;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is safe to run on an event loop: searching takes at most as many steps as it has instructions for each
 * character of the screen, and that product is bounded.
 *
 * <p>{@link java.util.regex.Pattern} backtracks: {@code (a+)+$} takes exponential time, and {@code (?:(?:){1000000}){1000000}} does so
 * without reading one character. RE2 does not, and has no look-around and no back-references for it. Immutable.
 */
public final class ScreenPattern {
    static final int MAX_LENGTH = 1_000;

    /** Instructions times characters; 1,000 instructions on a screen of 24 by 80, within some tens of milliseconds. */
    static final int MAX_STEPS = 2_000_000;

    /** RE2 writes out what is counted; the greatest product of counts within each other, known before it does. */
    static final int MAX_REPEATS = 2_000;

    /** Escapes and plain characters, apart from what opens, closes or counts. */
    private static final java.util.regex.Pattern TOKEN = java.util.regex.Pattern.compile(
            "\\\\Q.*?(?:\\\\E|$)|\\\\.|(?<open>\\()|(?<close>\\))|\\{(?<count>\\d+)(?:,(?<most>\\d*))?}|.",
            java.util.regex.Pattern.DOTALL);

    private final String source;
    private final Pattern pattern;

    private ScreenPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Compiles {@code source}, in RE2's syntax.
     *
     * @throws CodedException {@link SessionError#PATTERN_INVALID}, {@link SessionError#PATTERN_TOO_COSTLY}
     */
    public static ScreenPattern of(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new CodedException(
                    SessionError.PATTERN_INVALID,
                    "regular expression has " + source.length() + " characters (expected: at most " + MAX_LENGTH + ")");
        }
        if (repeats(source) > MAX_REPEATS) {
            throw tooCostly(source, "repeats a part of it more than " + MAX_REPEATS + " times");
        }
        try {
            return new ScreenPattern(source, Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            throw new CodedException(
                    SessionError.PATTERN_INVALID,
                    "regular expression \"" + source + "\": " + e.getDescription() + " at " + e.getPattern(),
                    e);
        }
    }

    /** The greatest product of counts within each other. A brace in a character class counts too, which only makes it greater. */
    private static long repeats(String source) {
        Deque<Long> outer = new ArrayDeque<>();
        long greatest = 1;
        long last = 1;
        Matcher token = TOKEN.matcher(source);
        while (token.find() && greatest <= MAX_REPEATS) {
            if (token.group("open") != null) {
                outer.push(greatest);
                greatest = 1;
                last = 1;
            } else if (token.group("close") != null) {
                last = greatest;
                greatest = Math.max(greatest, outer.isEmpty() ? 1 : outer.pop());
            } else if (token.group("count") != null) {
                last *= Math.max(number(token.group("count")), number(token.group("most")));
                greatest = Math.max(greatest, last);
            } else {
                last = 1;
            }
        }
        return greatest;
    }

    private static long number(@Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return 1;
        }
        return digits.length() > 4 ? Short.MAX_VALUE : Long.parseLong(digits);
    }

    /** The expression as it was given. */
    public String source() {
        return source;
    }

    /**
     * True if a match is found somewhere in {@code text}.
     *
     * @throws CodedException {@link SessionError#PATTERN_TOO_COSTLY} if the search may take too many steps on a text of this length
     */
    public boolean foundIn(CharSequence text) {
        long steps = (long) pattern.programSize() * text.length();
        if (steps > MAX_STEPS) {
            throw tooCostly(
                    source,
                    "may take " + steps + " steps on " + text.length() + " characters (expected: at most " + MAX_STEPS
                            + ")");
        }
        return pattern.matcher(text).find();
    }

    private static CodedException tooCostly(String source, String what) {
        return new CodedException(SessionError.PATTERN_TOO_COSTLY, "regular expression \"" + source + "\" " + what)
                .hint("Repeat less, as in .* instead of .{500}; name the text that surrounds what you look for.");
    }

    /** Two patterns are equal if their sources are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenPattern that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
