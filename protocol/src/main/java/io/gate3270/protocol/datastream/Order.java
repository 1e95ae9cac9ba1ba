package io.gate3270.protocol.datastream;

import io.gate3270.protocol.bytes.Bytes;

/** One order as a value: for traces, golden tests and the host's side; never on the receive path. */
public sealed interface Order {
    /** Puts this order on the wire. */
    void writeTo(DataStreamWriter writer);

    /** A run of characters. */
    record Text(Bytes ebcdic) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.text(ebcdic);
        }
    }

    /** A byte that is neither an order nor a character. */
    record Undefined(int code) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.text(Bytes.of(code));
        }
    }

    /** GE: one character of the APL set. */
    record GraphicEscape(int code) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.graphicEscape(code);
        }
    }

    /** SBA. */
    record SetBufferAddress(int address) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.setBufferAddress(address);
        }
    }

    /** SF, with the attribute byte as it travels. */
    record StartField(int attribute) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.startField(attribute);
        }
    }

    /** SFE; type and value bytes alternate. */
    record StartFieldExtended(Bytes pairs) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.startFieldExtended(pairs);
        }
    }

    /** MF; type and value bytes alternate. */
    record ModifyField(Bytes pairs) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.modifyField(pairs);
        }
    }

    /** SA. */
    record SetAttribute(int type, int value) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.setAttribute(type, value);
        }
    }

    /** IC. */
    record InsertCursor() implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.insertCursor();
        }
    }

    /** PT. */
    record ProgramTab() implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.programTab();
        }
    }

    /** RA; {@code graphic} if the character is of the APL set. */
    record RepeatToAddress(int address, int code, boolean graphic) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.repeatToAddress(address, code, graphic);
        }
    }

    /** EUA. */
    record EraseUnprotectedToAddress(int address) implements Order {
        @Override
        public void writeTo(DataStreamWriter writer) {
            writer.eraseUnprotectedToAddress(address);
        }
    }
}
