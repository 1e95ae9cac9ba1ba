package io.gate3270.bench;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.display.Sense;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;

/** Our display with nobody at the other end; a mistake in a record of the corpus is a failure. */
final class BenchDisplay implements DisplayListener {
    private final Display display;

    BenchDisplay(int rows, int cols) {
        display = new Display(DisplayConfig.model("3279-2-E").oversize(cols + "x" + rows), this);
        display.connected();
    }

    void execute(byte[] record) {
        if (display.execute(record, 0, record.length) != Sense.NONE) {
            throw new IllegalStateException("a record of the corpus was refused");
        }
    }

    Display display() {
        return display;
    }

    /** What the screen shows, one character a position. */
    String text() {
        return String.join("", display.snapshot().text());
    }

    @Override
    public void record(RecordKind kind, byte[] record, int from, int to) {
        throw new IllegalStateException("the corpus asks for no answer");
    }

    @Override
    public void attention(Key key) {
        throw new IllegalStateException("nobody pressed " + key);
    }

    @Override
    public void changed(long version) {}

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        throw new IllegalStateException(diagnosis.toString());
    }
}
