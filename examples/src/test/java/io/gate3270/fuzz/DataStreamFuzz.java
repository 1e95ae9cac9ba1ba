package io.gate3270.fuzz;

import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.DataStreamParser;
import io.gate3270.protocol.datastream.DataStreamVisitor;
import io.gate3270.protocol.error.CodedException;

/** One outbound record, parsed alone; the first byte chooses how addresses are read. */
public final class DataStreamFuzz {
    private DataStreamFuzz() {}

    /** Every byte is told once, in order, or the record is refused with a code and an offset inside it. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        DataStreamParser parser = new DataStreamParser();
        parser.sixteenBitAddresses((input[0] & 1) != 0);
        InOrder visitor = new InOrder(input.length);
        try {
            parser.parse(input, 1, input.length, visitor);
        } catch (CodedException refused) {
            Object offset = refused.context().get("offset");
            if (!(offset instanceof Integer at) || at < 1 || at > input.length) {
                throw new IllegalStateException("offset " + offset + " of " + input.length, refused);
            }
        }
    }

    private static final class InOrder implements DataStreamVisitor {
        private final int length;
        private int last;

        InOrder(int length) {
            this.length = length;
        }

        private void at(int offset) {
            if (offset <= last || offset >= length) {
                throw new IllegalStateException("offset " + offset + " after " + last + " of " + length);
            }
            last = offset;
        }

        private void slice(int from, int to) {
            if (from > to || to > length) {
                throw new IllegalStateException("slice " + from + " to " + to + " of " + length);
            }
        }

        @Override
        public void begin(Command command, int wcc) {}

        @Override
        public void text(byte[] record, int from, int to) {
            at(from);
            slice(from + 1, to);
        }

        @Override
        public void undefined(int at, int code) {
            at(at);
        }

        @Override
        public void graphicEscape(int at, int code) {
            at(at);
        }

        @Override
        public void setBufferAddress(int at, int address) {
            at(at);
        }

        @Override
        public void startField(int at, int attribute) {
            at(at);
        }

        @Override
        public void startFieldExtended(int at, byte[] record, int from, int to) {
            at(at);
            slice(from, to);
        }

        @Override
        public void modifyField(int at, byte[] record, int from, int to) {
            at(at);
            slice(from, to);
        }

        @Override
        public void setAttribute(int at, int type, int value) {
            at(at);
        }

        @Override
        public void insertCursor(int at) {
            at(at);
        }

        @Override
        public void programTab(int at) {
            at(at);
        }

        @Override
        public void repeatToAddress(int at, int address, int code, boolean graphic) {
            at(at);
        }

        @Override
        public void eraseUnprotectedToAddress(int at, int address) {
            at(at);
        }

        @Override
        public void end() {}
    }
}
