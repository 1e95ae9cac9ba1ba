package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.InboundParser;
import io.gate3270.protocol.structured.StructuredFieldId;
import io.gate3270.protocol.structured.StructuredFieldVisitor;

/** Tells structured fields from the terminal (GA23-0059, chapter 6). */
final class InboundFieldWords implements StructuredFieldVisitor {
    private final Narration narration;
    private final FollowedScreen screen;
    private final TextWords text;
    private final QueryReplyWords replies;

    InboundFieldWords(Narration narration, FollowedScreen screen, TextWords text) {
        this.narration = narration;
        this.screen = screen;
        this.text = text;
        replies = new QueryReplyWords(screen, text);
    }

    @Override
    public void structuredField(int id, byte[] record, int from, int to) {
        switch (id) {
            case StructuredFieldId.QUERY_REPLY -> {
                if (from < to) {
                    narration.detail(replies.words(record[from] & 0xFF, record, from + 1, to));
                } else {
                    narration.mistake("Query Reply without a code");
                }
            }
            case StructuredFieldId.INBOUND_3270DS -> inbound(record, from, to);
            case StructuredFieldId.TRANSFER_DATA -> narration.detail(StructuredFieldWords.transfer(record, from, to));
            default -> narration.detail("structured field " + hex(id) + ", " + (to - from) + " bytes");
        }
    }

    /** A record within a record; that one has no structured fields. */
    private void inbound(byte[] record, int from, int to) {
        narration.detail("Inbound 3270DS" + (from < to ? " of partition " + (record[from] & 0xFF) : ", cut off"));
        if (from < to) {
            InboundWords words = new InboundWords(
                    narration,
                    screen,
                    text,
                    (id, bytes, start, end) ->
                            narration.mistake("structured field " + hex(id) + " inside Inbound 3270DS"));
            new InboundParser().parse(record, from + 1, to, words);
        }
    }
}
