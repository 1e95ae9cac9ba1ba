package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.InboundField;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.ScreenComposer.Canvas;
import java.util.Locale;

/** What a teller pressed and typed. */
public final class Reply {
    private final InboundRecord record;
    private final Canvas canvas;

    /** An answer to a screen that was painted on {@code canvas}. */
    public Reply(InboundRecord record, Canvas canvas) {
        this.record = record;
        this.canvas = canvas;
    }

    /** The key. */
    public Aid key() {
        return record.aid();
    }

    /** What stands in a field, in upper case and without blanks around it; empty if nobody typed there. */
    String text(Slot slot) {
        return text(record.textAt(canvas.address(slot.row(), slot.col())));
    }

    /** All that was typed on a screen without fields. */
    String line() {
        return text(record.textAt(InboundField.UNADDRESSED));
    }

    private String text(Bytes ebcdic) {
        return canvas.codePage()
                .decode(ebcdic.toArray(), 0, ebcdic.length())
                .replace('\0', ' ')
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
