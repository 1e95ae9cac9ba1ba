package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import java.util.ArrayList;
import java.util.List;

/** A display, a host that sends hexadecimal, and notes of what the display did. */
final class DisplayLab implements DisplayListener {
    final Display display;
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final List<Long> versions = new ArrayList<>();
    int alarms;
    private final List<String> sent = new ArrayList<>();
    private final List<String> masked = new ArrayList<>();

    DisplayLab() {
        this(DisplayConfig.model("3279-2-E"));
    }

    DisplayLab(DisplayConfig config) {
        display = new Display(config, this);
        display.connected();
    }

    Sense host(String hex) {
        byte[] record = Bytes.hex(hex.replace(" ", "")).toArray();
        return display.execute(record, 0, record.length);
    }

    KeyOutcome press(Key key) {
        return display.press(key);
    }

    boolean type(String text) {
        return display.type(text, false).complete();
    }

    int cursor() {
        return display.snapshot().cursor();
    }

    String text(int from, int to) {
        return display.snapshot().text(from, to, true);
    }

    /** What was sent since this was last asked. */
    List<String> sent() {
        List<String> since = List.copyOf(sent);
        sent.clear();
        return since;
    }

    /** The masked twins of what was sent since this was last asked. */
    List<String> masked() {
        List<String> since = List.copyOf(masked);
        masked.clear();
        return since;
    }

    @Override
    public void record(RecordKind kind, byte[] record, int from, int to) {
        sent.add((kind == RecordKind.DATA_3270 ? "" : kind + " ") + Bytes.copyOf(record, from, to));
    }

    @Override
    public void recordMasked(RecordKind kind, byte[] record, int from, int to) {
        masked.add(Bytes.copyOf(record, from, to).toString());
    }

    @Override
    public void attention(Key key) {
        sent.add(key.label());
    }

    @Override
    public void changed(long version) {
        versions.add(version);
    }

    @Override
    public void alarm() {
        alarms++;
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        diagnoses.add(diagnosis);
    }
}
