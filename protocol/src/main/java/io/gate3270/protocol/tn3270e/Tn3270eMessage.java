package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import java.nio.charset.StandardCharsets;

/** What the two ends say in {@code SB TN3270E … SE} (RFC 2355 7), as values; an empty name is one that was not sent. */
public sealed interface Tn3270eMessage {
    /** What goes between the option and IAC SE. */
    Bytes encode();

    /** Makes the move that this message means. */
    <R> R move(Moves<R> moves);

    /** One method a message: what the states of a handshake implement, at either end. */
    interface Moves<R> {
        /** Host: tell me your device type. */
        R deviceTypeSend();

        /** Terminal: I want to be this. */
        R deviceTypeRequest(DeviceTypeRequest request);

        /** Host: you are this. */
        R deviceTypeIs(String type, String lu);

        /** Host: you cannot be that. */
        R deviceTypeReject(RejectReason reason);

        /** Either: let us have these functions. */
        R functionsRequest(FunctionSet functions);

        /** Either: agreed, these functions. */
        R functionsIs(FunctionSet functions);
    }

    /** Reads what came between the option and IAC SE; a CodedException says what is wrong with it. */
    static Tn3270eMessage decode(byte[] body, int from, int to) {
        return new Tn3270eMessageParser(body, from, to).message();
    }

    /** Host: tell me your device type. */
    record DeviceTypeSend() implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.deviceTypeSend();
        }

        @Override
        public Bytes encode() {
            return Bytes.of(Qualifier.SEND, Qualifier.DEVICE_TYPE);
        }
    }

    /**
     * Terminal: I want to be this.
     *
     * @param type an IBM-3278 or IBM-DYNAMIC name for displays
     * @param lu the LU to be, or the one to associate with
     * @param associate whether {@code lu} is a terminal whose printer is wanted
     */
    record DeviceTypeRequest(String type, String lu, boolean associate) implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.deviceTypeRequest(this);
        }

        @Override
        public Bytes encode() {
            ByteSink out = new ByteSink(32).put(Qualifier.DEVICE_TYPE).put(Qualifier.REQUEST);
            ascii(out, type);
            if (!lu.isEmpty()) {
                ascii(out.put(associate ? Qualifier.ASSOCIATE : Qualifier.CONNECT), lu);
            }
            return out.toBytes();
        }
    }

    /** Host: you are this. */
    record DeviceTypeIs(String type, String lu) implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.deviceTypeIs(type, lu);
        }

        @Override
        public Bytes encode() {
            ByteSink out = new ByteSink(32).put(Qualifier.DEVICE_TYPE).put(Qualifier.IS);
            ascii(out, type);
            if (!lu.isEmpty()) {
                ascii(out.put(Qualifier.CONNECT), lu);
            }
            return out.toBytes();
        }
    }

    /** Host: you cannot be that. */
    record DeviceTypeReject(RejectReason reason) implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.deviceTypeReject(reason);
        }

        @Override
        public Bytes encode() {
            return Bytes.of(Qualifier.DEVICE_TYPE, Qualifier.REJECT, Qualifier.REASON, reason.code());
        }
    }

    /** Either: let us have these functions. */
    record FunctionsRequest(FunctionSet functions) implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.functionsRequest(functions);
        }

        @Override
        public Bytes encode() {
            ByteSink out = new ByteSink(8).put(Qualifier.FUNCTIONS).put(Qualifier.REQUEST);
            functions.encode(out);
            return out.toBytes();
        }
    }

    /** Either: agreed, these functions. */
    record FunctionsIs(FunctionSet functions) implements Tn3270eMessage {
        @Override
        public <R> R move(Moves<R> moves) {
            return moves.functionsIs(functions);
        }

        @Override
        public Bytes encode() {
            ByteSink out = new ByteSink(8).put(Qualifier.FUNCTIONS).put(Qualifier.IS);
            functions.encode(out);
            return out.toBytes();
        }
    }

    private static void ascii(ByteSink out, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        out.put(bytes, 0, bytes.length);
    }
}
