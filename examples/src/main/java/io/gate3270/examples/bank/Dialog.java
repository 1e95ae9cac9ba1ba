package io.gate3270.examples.bank;

import io.gate3270.examples.bank.screens.BankScreen;
import io.gate3270.examples.bank.screens.Desk;
import io.gate3270.examples.bank.screens.LogonScreen;
import io.gate3270.examples.bank.screens.Notice;
import io.gate3270.examples.bank.screens.Reply;
import io.gate3270.examples.bank.screens.ReportScreen;
import io.gate3270.examples.bank.screens.Sheet;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.datastream.Aid;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.ScreenComposer.Canvas;
import io.gate3270.protocol.time.Timers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which screen a terminal is on: a key leads to the next one, and so does a pause. Belongs to the terminal's thread. */
final class Dialog {
    private final Canvas canvas;
    private final Desk desk;
    private final String lu;
    private final Timers timers;
    private final Consumer<Bytes> write;
    private BankScreen screen = LogonScreen.first();
    private Timers.@Nullable Handle pause;

    /** A dialog with a terminal whose screen is {@code canvas}. */
    Dialog(Canvas canvas, Desk desk, String lu, Timers timers, Consumer<Bytes> write) {
        this.canvas = canvas;
        this.desk = desk;
        this.lu = lu;
        this.timers = timers;
        this.write = write;
    }

    BankScreen screen() {
        return screen;
    }

    Canvas canvas() {
        return canvas;
    }

    /** Shows this screen now. */
    void show(BankScreen next) {
        stop();
        screen = next;
        boolean adds = next instanceof ReportScreen report && report.adds();
        Sheet.Letterhead letterhead = new Sheet.Letterhead(lu, desk.teller(), desk.now());
        Sheet sheet = adds ? Sheet.more(canvas, letterhead) : Sheet.blank(canvas, letterhead);
        next.paint(sheet);
        write.accept(sheet.record());
        next.continuation().ifPresent(later -> pause = timers.after(later.pause(), () -> show(later.next())));
    }

    /** Paints the screen again, whatever is on the glass. */
    void repaint(Notice notice) {
        show(screen.with(notice));
    }

    /** A key came. */
    void answered(InboundRecord record) {
        if (record.aid() == Aid.NONE || record.aid() == Aid.READ_PARTITION) {
            return;
        }
        boolean clear = record.aid() == Aid.CLEAR || record.aid() == Aid.PA2;
        if (clear && !screen.unformatted()) {
            repaint(Notice.NONE);
        } else {
            show(screen.answer(new Reply(record, canvas), desk));
        }
    }

    /** Writes over the broadcast line, if the screen has one. */
    void broadcast(String text) {
        if (!screen.unformatted()) {
            write.accept(Sheet.broadcast(canvas, text));
        }
    }

    /** Nothing follows by itself any more. */
    void stop() {
        Timers.Handle waiting = pause;
        pause = null;
        if (waiting != null) {
            waiting.cancel();
        }
    }
}
