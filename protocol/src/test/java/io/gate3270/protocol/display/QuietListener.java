package io.gate3270.protocol.display;

import io.gate3270.protocol.keyboard.Key;

/** Hears a display and does nothing. */
class QuietListener implements DisplayListener {
    @Override
    public void record(RecordKind kind, byte[] record, int from, int to) {}

    @Override
    public void attention(Key key) {}

    @Override
    public void changed(long version) {}
}
