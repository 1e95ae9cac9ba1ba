package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.structured.QueryReply;
import io.gate3270.protocol.structured.QueryReplyWriter;
import io.gate3270.protocol.structured.StructuredFieldId;
import java.util.List;

/** Sends what structured fields ask for. Nothing of it is secret but what a read finds on the screen. */
final class Answers {
    private final Machine machine;

    Answers(Machine machine) {
        this.machine = machine;
    }

    /** All Query Replies. */
    void all() {
        send(replies().all());
    }

    /** The Query Replies whose codes are in {@code record[from..to)}. */
    void listed(byte[] record, int from, int to) {
        send(replies().listed(record, from, to));
    }

    /** The answer to a Read Partition of the partition there is. */
    void read(Command command) {
        switch (command) {
            case READ_BUFFER -> machine.inbound.readBuffer(Aid.READ_PARTITION.code());
            default -> machine.inbound.readModified(Aid.READ_PARTITION.code());
        }
        machine.send(RecordKind.DATA_3270);
    }

    /**
     * Refuses a request to transfer data: the request failed. The reply repeats the first byte of the request's code.
     */
    void refuseTransfer(int request) {
        begin();
        ByteSink record = machine.inbound.record();
        record.putShort(9)
                .put(StructuredFieldId.TRANSFER_DATA)
                .put(request)
                .put(0x08)
                .putShort(0x6904)
                .putShort(0x0100);
        send();
    }

    /** Made when asked for: hosts ask once a session, if at all. */
    private TerminalReplies replies() {
        return new TerminalReplies(machine.config);
    }

    private void send(List<QueryReply> listed) {
        begin();
        listed.forEach(reply -> QueryReplyWriter.write(reply, machine.inbound.record()));
        send();
    }

    private void begin() {
        machine.inbound.clear();
        machine.inbound.record().put(Aid.STRUCTURED_FIELD.code());
    }

    private void send() {
        machine.inbound.nothingSecret();
        machine.send(RecordKind.DATA_3270);
    }
}
