package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Keeps what a session says and tells. */
final class RecordingHost implements HostListener {
    final List<String> events = new ArrayList<>();
    final HostSession session;
    private final ByteSink sent = new ByteSink(256);
    private final Function<LuRequest, LuDecision> lus;
    private final StringBuilder text = new StringBuilder();

    RecordingHost(HostConfig config, Function<LuRequest, LuDecision> lus) {
        this.lus = lus;
        session = new HostSession(config, this);
    }

    RecordingHost(HostConfig config) {
        this(config, request -> new LuDecision.Granted(request.lu().isEmpty() ? "LU00001" : request.lu()));
    }

    /** What was sent since the last time, as hexadecimal digits. */
    String sent() {
        String hex = HexFormat.of().formatHex(sent.array(), 0, sent.length());
        sent.clear();
        return hex;
    }

    /** What was sent since the last time. */
    byte[] taken() {
        byte[] bytes = sent.toBytes().toArray();
        sent.clear();
        return bytes;
    }

    /** The terminal says this; the answer is what was sent. */
    String hears(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        session.receive(bytes, 0, bytes.length);
        return sent();
    }

    String text() {
        return text.toString();
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        sent.put(bytes, from, to);
    }

    @Override
    public LuDecision assign(LuRequest request) {
        events.add("assign " + request.deviceType() + '@' + request.lu() + (request.associate() ? " printer" : ""));
        return lus.apply(request);
    }

    @Override
    public void ready(TerminalDescription terminal) {
        events.add("ready " + terminal.mode() + ' ' + terminal.deviceType() + '@' + terminal.lu() + ' '
                + terminal.rows() + 'x' + terminal.cols() + ' ' + terminal.functions());
    }

    @Override
    public void input(InboundRecord record) {
        events.add("input " + record.aid() + ' ' + record.cursor() + ' ' + record.fields());
    }

    @Override
    public void startTls() {
        events.add("startTls");
    }

    @Override
    public void replies(TerminalTraits traits) {
        events.add("replies " + traits.rows() + 'x' + traits.cols());
    }

    @Override
    public void structured(Bytes fields) {
        events.add("structured " + fields);
    }

    @Override
    public void buffer(BufferImage image) {
        events.add("buffer " + image.codes().length() + ' ' + image.attributes());
    }

    @Override
    public void response(DeviceResponse response) {
        events.add("response " + (response.positive() ? '+' : '-') + response.sequence() + ' ' + response.code());
    }

    @Override
    public void attention(Attention attention) {
        events.add("attention " + attention);
    }

    @Override
    public void sscp(Bytes line) {
        events.add("sscp " + line);
    }

    @Override
    public void text(byte[] bytes, int from, int to) {
        text.append(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    @Override
    public void timingMark() {
        events.add("timingMark");
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        events.add("diagnosed " + diagnosis.code().id());
    }

    @Override
    public void failed(CodedException why) {
        events.add("failed " + why.code().id());
    }
}
