package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A terminal whose host is a test: bytes go in as hexadecimal digits, and everything it says is written down. */
final class DrivenTerminal implements TerminalListener {
    static final String CLASSIC = "fffd18 fffa1801fff0 fffd19fffb19 fffd00fffb00";
    static final String ENHANCED = "fffd28 fffa280802fff0 fffa28020449424d2d333237382d322d45014c5531fff0 ";

    final Terminal terminal;
    final List<Negotiated> negotiated = new ArrayList<>();
    final List<RecordSummary> records = new ArrayList<>();
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final List<CodedException> failures = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final StringBuilder sent = new StringBuilder();
    private final int chunk;

    DrivenTerminal(TerminalConfig config) {
        this(config, Integer.MAX_VALUE, TraceListener.NONE);
    }

    DrivenTerminal(TerminalConfig config, int chunk, TraceListener trace) {
        this.chunk = chunk;
        terminal = new Terminal(config, this, trace);
        terminal.connected();
    }

    /** A 3279-2-E that takes all defaults. */
    static DrivenTerminal model2() {
        return new DrivenTerminal(TerminalConfig.of(DisplayConfig.model("3279-2-E")));
    }

    /** The same at a classic host, negotiated. */
    static DrivenTerminal classic() {
        DrivenTerminal driven = model2();
        driven.host(CLASSIC);
        return driven;
    }

    /** The same at a TN3270E host that settled on these functions. */
    static DrivenTerminal enhanced(String functions) {
        DrivenTerminal driven = model2();
        driven.host(ENHANCED + "fffa280304" + functions + "fff0");
        return driven;
    }

    /** The host sends these bytes; what the terminal said in answer, in hexadecimal digits. */
    String host(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        for (int from = 0; from < bytes.length; from += Math.min(chunk, bytes.length - from)) {
            terminal.receive(bytes, from, from + Math.min(chunk, bytes.length - from));
        }
        return taken();
    }

    /** The host sends this text. */
    String text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return host(HexFormat.of().formatHex(bytes));
    }

    /** The operator presses a key that must be accepted; what the terminal said. */
    String press(Key key) {
        KeyOutcome outcome = terminal.press(key);
        return outcome == KeyOutcome.ACCEPTED ? taken() : outcome + " " + taken();
    }

    /** What the terminal has said since this was last asked. */
    String taken() {
        String all = sent.toString();
        sent.setLength(0);
        return all;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        sent.append(Bytes.copyOf(bytes, from, to));
    }

    @Override
    public void negotiated(Negotiated now) {
        negotiated.add(now);
    }

    @Override
    public void recordExecuted(RecordSummary summary) {
        records.add(summary);
    }

    @Override
    public void changed(long version) {}

    @Override
    public void alarm() {
        notes.add("alarm");
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        diagnoses.add(diagnosis);
    }

    @Override
    public void startTls() {
        notes.add("startTls");
    }

    @Override
    public void timingMark() {
        notes.add("timingMark");
    }

    @Override
    public void failed(CodedException why) {
        failures.add(why);
    }
}
