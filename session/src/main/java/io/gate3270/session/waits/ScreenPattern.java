package io.gate3270.session.waits;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that is safe to run on an event loop: its length is bounded, and so is the number of characters it looks at.
 *
 * <p>{@link Pattern} backtracks; an expression such as {@code (a+)+$} takes exponential time. Every character it reads is counted here,
 * and the search ends with {@link SessionError#PATTERN_TOO_COSTLY} when the count is used up. Immutable.
 */
public final class ScreenPattern {
    static final int MAX_LENGTH = 1_000;
    static final int MAX_STEPS = 500_000;

    private final String source;
    private final Pattern pattern;

    private ScreenPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Compiles {@code source}, in the syntax of {@link Pattern}.
     *
     * @throws CodedException {@link SessionError#PATTERN_INVALID}
     */
    public static ScreenPattern of(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new CodedException(
                    SessionError.PATTERN_INVALID,
                    "regular expression has " + source.length() + " characters (expected: at most " + MAX_LENGTH + ")");
        }
        try {
            return new ScreenPattern(source, Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            throw new CodedException(
                            SessionError.PATTERN_INVALID,
                            "regular expression \"" + source + "\": " + e.getDescription() + " at index "
                                    + e.getIndex(),
                            e)
                    .with("index", e.getIndex());
        }
    }

    /** The expression as it was given. */
    public String source() {
        return source;
    }

    /**
     * True if a match is found somewhere in {@code text}.
     *
     * @throws CodedException {@link SessionError#PATTERN_TOO_COSTLY} when the search reads too many characters
     */
    public boolean foundIn(CharSequence text) {
        Matcher matcher = pattern.matcher(new Counted(text, new int[] {MAX_STEPS}, source));
        try {
            return matcher.find();
        } catch (StackOverflowError e) {
            // Pattern recurses for each repetition of a group; the stack is whole again here.
            throw tooCostly(source, "nests too deeply on this screen");
        }
    }

    private static CodedException tooCostly(String source, String what) {
        return new CodedException(SessionError.PATTERN_TOO_COSTLY, "regular expression \"" + source + "\" " + what)
                .hint("Avoid nested repetition such as (a+)+; name the text that surrounds what you look for.");
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

    /** Text that counts how often it is read; sub-sequences count against the same allowance. */
    private static final class Counted implements CharSequence {
        private final CharSequence text;
        private final int[] left;
        private final String source;

        Counted(CharSequence text, int[] left, String source) {
            this.text = text;
            this.left = left;
            this.source = source;
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw tooCostly(source, "read more than " + MAX_STEPS + " characters");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left, source);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
