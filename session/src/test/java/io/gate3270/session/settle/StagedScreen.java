package io.gate3270.session.settle;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.HostScreen;
import io.gate3270.session.SimulatedTimers;
import io.gate3270.session.waits.Observation;

/** A real display, observed, to which a test writes what a host would. */
public final class StagedScreen implements Observation {
    private final SimulatedTimers time;
    private final Display display = new Display(DisplayConfig.model("3279-2-E"), new Unheard());
    private long lastByte;
    private boolean closed;

    public StagedScreen(SimulatedTimers time) {
        this.time = time;
        display.connected();
    }

    /** The host writes a record. */
    public void show(HostScreen screen) {
        lastByte = time.nanoTime();
        byte[] record = screen.bare();
        display.execute(record, 0, record.length);
    }

    public void press(Key key) {
        display.press(key);
    }

    public void type(String text) {
        display.type(text, false);
    }

    public void moveTo(int row, int col) {
        display.moveCursor((row - 1) * display.snapshot().cols() + col - 1);
    }

    public void end() {
        closed = true;
    }

    @Override
    public ScreenSnapshot screen() {
        return display.snapshot();
    }

    @Override
    public long version() {
        return display.version();
    }

    @Override
    public boolean unlocked() {
        return display.lock() == KeyboardLock.NONE;
    }

    @Override
    public long lastByteNanos() {
        return lastByte;
    }

    @Override
    public boolean closed() {
        return closed;
    }

    private static final class Unheard implements DisplayListener {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {}

        @Override
        public void attention(Key key) {}

        @Override
        public void changed(long version) {}
    }
}
