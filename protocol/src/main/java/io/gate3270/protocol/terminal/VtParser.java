package io.gate3270.protocol.terminal;

/**
 * Hears text with the control sequences of a VT100 (ECMA-48) incrementally: any split gives the same calls. Characters are UTF-8; a byte
 * that cannot be is taken as Latin-1. Sequences that are not understood are heard to their end and dropped. Keeps a few numbers only.
 */
final class VtParser {
    private static final int ESC = 0x1B;
    private static final int CAN = 0x18;
    private static final int SUB = 0x1A;
    private static final int BEL = 0x07;
    private static final int DEL = 0x7F;
    private static final int MAX_PARAMETERS = 16;
    private static final int MAX_VALUE = 9_999;

    /** What is understood. */
    interface Sink {
        /** A character, by its Unicode code point. */
        void print(int codePoint);

        /** A control character. */
        void control(int code);

        /** ESC and one final character. */
        void escape(int last);

        /** CSI, decimal parameters (absent ones are 0) and a final character; private ones (after {@code ?}) are marked. */
        void sequence(int last, int[] parameters, int count, boolean isPrivate);
    }

    private enum State {
        TEXT,
        ESCAPE,
        /** After ESC and an intermediate such as {@code (}: one more character, which means nothing to us. */
        DESIGNATION,
        SEQUENCE,
        /** OSC, DCS and the like: up to BEL or ESC \. */
        STRING,
        STRING_ESCAPE
    }

    private final Sink sink;
    private final int[] parameters = new int[MAX_PARAMETERS];
    private State state = State.TEXT;
    private int count;
    private boolean isPrivate;
    private int codePoint;
    private int missing;

    VtParser(Sink sink) {
        this.sink = sink;
    }

    void reset() {
        state = State.TEXT;
        missing = 0;
    }

    void feed(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            octet(bytes[at] & 0xFF);
        }
    }

    private void octet(int octet) {
        if (state == State.STRING || state == State.STRING_ESCAPE) {
            string(octet);
        } else if (octet == ESC) {
            state = State.ESCAPE;
        } else if (octet == CAN || octet == SUB) {
            state = State.TEXT;
        } else if (octet < ' ') {
            sink.control(octet);
        } else {
            graphic(octet);
        }
    }

    private void string(int octet) {
        if (octet == BEL || octet == CAN || octet == SUB || (state == State.STRING_ESCAPE && octet == '\\')) {
            state = State.TEXT;
        } else {
            state = octet == ESC ? State.STRING_ESCAPE : State.STRING;
        }
    }

    private void graphic(int octet) {
        switch (state) {
            case TEXT -> text(octet);
            case ESCAPE -> escape(octet);
            case DESIGNATION -> state = State.TEXT;
            case SEQUENCE -> sequence(octet);
            case STRING, STRING_ESCAPE -> throw new AssertionError("strings are heard apart");
        }
    }

    private void text(int octet) {
        if (missing > 0 && (octet & 0xC0) == 0x80) {
            codePoint = codePoint << 6 | (octet & 0x3F);
            missing--;
            if (missing == 0) {
                sink.print(codePoint);
            }
            return;
        }
        missing = 0;
        if (octet >= 0xF0 && octet < 0xF8) {
            lead(octet & 0x07, 3);
        } else if (octet >= 0xE0 && octet < 0xF0) {
            lead(octet & 0x0F, 2);
        } else if (octet >= 0xC2 && octet < 0xE0) {
            lead(octet & 0x1F, 1);
        } else if (octet != DEL) {
            sink.print(octet);
        }
    }

    private void lead(int bits, int follow) {
        codePoint = bits;
        missing = follow;
    }

    private void escape(int octet) {
        state = State.TEXT;
        switch (octet) {
            case '[' -> {
                state = State.SEQUENCE;
                count = 0;
                isPrivate = false;
            }
            case ']', 'P', 'X', '^', '_' -> state = State.STRING;
            case ' ', '#', '%', '(', ')', '*', '+', '-', '.', '/' -> state = State.DESIGNATION;
            default -> sink.escape(octet);
        }
    }

    private void sequence(int octet) {
        if (octet >= '0' && octet <= '9') {
            if (count == 0) {
                parameter();
            }
            int value = parameters[count - 1] * 10 + octet - '0';
            parameters[count - 1] = Math.min(value, MAX_VALUE);
        } else if (octet == ';') {
            if (count == 0) {
                parameter();
            }
            parameter();
        } else if (octet >= '@' && octet < DEL) {
            state = State.TEXT;
            sink.sequence(octet, parameters, count, isPrivate);
        } else if (octet >= '<' && octet <= '?') {
            isPrivate = true;
        }
    }

    /** Begins a parameter; those beyond the last place share it. */
    private void parameter() {
        count = Math.min(count + 1, MAX_PARAMETERS);
        parameters[count - 1] = 0;
    }
}
