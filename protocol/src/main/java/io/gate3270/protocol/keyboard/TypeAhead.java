package io.gate3270.protocol.keyboard;

/** Strokes that wait for the keyboard to open, at most as many as the bound says. Takes no room until there is one. */
public final class TypeAhead {
    private static final Key[] KEYS = Key.values();
    private static final int KEY = 1 << 16;
    private static final int SECRET = 1 << 17;
    private static final int CODE = 0xFFFF;

    private final int bound;
    private int[] strokes = new int[0];
    private int first;
    private int count;

    /** A queue for {@code bound} strokes; 0 is no type-ahead. */
    public TypeAhead(int bound) {
        this.bound = bound;
    }

    /** True if strokes can wait. */
    public boolean enabled() {
        return bound > 0;
    }

    /** True if none waits. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Forgets all strokes. */
    public void clear() {
        first = 0;
        count = 0;
    }

    /** Lets a key wait. */
    public KeyOutcome add(Key key) {
        return add(key.ordinal() | KEY);
    }

    /** Lets an EBCDIC character wait. */
    public KeyOutcome add(int code, boolean secret) {
        return add(secret ? code | SECRET : code);
    }

    private KeyOutcome add(int stroke) {
        if (count == bound) {
            return KeyOutcome.QUEUE_FULL;
        }
        if (strokes.length == 0) {
            strokes = new int[bound];
        }
        strokes[(first + count) % bound] = stroke;
        count++;
        return KeyOutcome.QUEUED;
    }

    /** Takes the stroke that waits longest; there must be one. */
    public int next() {
        int stroke = strokes[first];
        first = (first + 1) % bound;
        count--;
        return stroke;
    }

    /** True if a stroke is a key, else a character. */
    public static boolean isKey(int stroke) {
        return (stroke & KEY) != 0;
    }

    /** The key of a stroke. */
    public static Key key(int stroke) {
        return KEYS[stroke & CODE];
    }

    /** The EBCDIC code of a stroke. */
    public static int code(int stroke) {
        return stroke & CODE;
    }

    /** True if the character of a stroke is to be masked in traces. */
    public static boolean secret(int stroke) {
        return (stroke & SECRET) != 0;
    }
}
