package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.datastream.FieldAttribute;
import io.gate3270.protocol.datastream.InboundVisitor;
import io.gate3270.protocol.structured.StructuredFieldParser;
import io.gate3270.protocol.structured.StructuredFieldVisitor;

/** Tells a record from the terminal; what belongs to fields that are not displayed, or may, is masked. */
final class InboundWords implements InboundVisitor {
    private static final int UNKNOWN = -1;

    private final Narration narration;
    private final FollowedScreen screen;
    private final TextWords text;
    private final StructuredFieldVisitor fields;
    private int address;
    /** True from an attribute that does not display to the next attribute or address: a Read Buffer says it itself. */
    private boolean hidden;

    private boolean warned;

    /** Structured fields of records are told by {@code fields}. */
    InboundWords(Narration narration, FollowedScreen screen, TextWords text, StructuredFieldVisitor fields) {
        this.narration = narration;
        this.screen = screen;
        this.text = text;
        this.fields = fields;
    }

    @Override
    public void begin(int aid, int cursor) {
        address = 0;
        hidden = false;
        warned = false;
        Aid known = Aid.of(aid);
        String name = known == null ? "unknown AID " + hex(aid) : known.label();
        narration.detail(cursor < 0 ? name : name + ", cursor at " + screen.position(cursor));
        if (cursor >= 0) {
            screen.cursor(cursor);
        }
    }

    @Override
    public void structuredFields(byte[] record, int from, int to) {
        StructuredFieldParser.parse(record, from, to, fields);
    }

    @Override
    public void setBufferAddress(int to) {
        address = to;
        hidden = false;
    }

    @Override
    public void text(byte[] record, int from, int to) {
        if (!screen.known() && !warned) {
            warned = true;
            narration.detail("the screen is not known here, so that all text is taken for hidden");
        }
        boolean secret = hidden || screen.secretAt(address);
        tell("text", text.ebcdic(record, from, to, i -> secret));
        advance(to - from);
    }

    @Override
    public void graphicEscape(int code) {
        tell("GE", text.apl(code, hidden || screen.secretAt(address)));
        advance(1);
    }

    @Override
    public void startField(int attribute) {
        tell("SF", AttributeWords.field(attribute));
        hidden = FieldAttribute.isNonDisplay(attribute);
        advance(1);
    }

    @Override
    public void startFieldExtended(byte[] record, int from, int to) {
        tell("SFE", AttributeWords.pairs(record, from, to));
        hidden = FieldAttribute.isNonDisplay(AttributeWords.fieldIn(record, from, to));
        advance(1);
    }

    @Override
    public void setAttribute(int type, int value) {
        tell("SA", AttributeWords.pair(type, value));
    }

    @Override
    public void end() {
        address = UNKNOWN;
    }

    private void tell(String order, String words) {
        narration.order(screen.position(address), order, words);
    }

    private void advance(int count) {
        address = (address + count) % screen.snapshot().size();
    }
}
