package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.hostside.Attention;
import io.gate3270.protocol.hostside.BufferImage;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.hostside.TerminalTraits;
import io.gate3270.protocol.tn3270e.DeviceResponse;
import io.gate3270.session.connect.Link;
import io.gate3270.session.transport.HostServer;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A host for one terminal that does what a test says, and keeps what it hears. */
final class ProbeHost implements HostListener, AutoCloseable {
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final Transport transport = Transport.open(1);
    private final HostServer server;
    private final Consumer<HostSession> greeting;
    private volatile @Nullable Link link;
    private volatile @Nullable HostSession session;

    /** The greeting is said as soon as a terminal is ready; s3270 is not connected before it has a first screen. */
    ProbeHost(HostConfig config, Consumer<HostSession> greeting) {
        this.greeting = greeting;
        server = HostServer.open(transport, HostServerConfig.loopback(0), opened -> {
            link = opened;
            HostSession begun = new HostSession(config, this);
            session = begun;
            return begun;
        });
    }

    String address() {
        return "127.0.0.1:" + server.port();
    }

    /** Does this on the session's thread. */
    void tell(Consumer<HostSession> work) {
        HostSession open = session;
        Link wire = link;
        if (open == null || wire == null) {
            throw new AssertionError("no terminal has connected");
        }
        wire.execute(() -> work.accept(open));
    }

    /** Waits until something that begins so was heard. */
    void awaits(String beginning) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard).anyMatch(one -> one.startsWith(beginning), beginning));
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        Link wire = link;
        if (wire != null) {
            wire.send(bytes, from, to);
        }
    }

    @Override
    public LuDecision assign(LuRequest request) {
        return new LuDecision.Granted("PROBE");
    }

    @Override
    public void ready(TerminalDescription terminal) {
        heard.add("ready " + terminal.mode() + ' ' + terminal.functions());
        HostSession open = session;
        if (open != null) {
            greeting.accept(open);
        }
    }

    @Override
    public void input(InboundRecord record) {
        heard.add("input " + record.aid() + ' ' + record.fields());
    }

    @Override
    public void replies(TerminalTraits traits) {
        heard.add("replies " + traits.rows() + 'x' + traits.cols() + " colours "
                + traits.colors().size() + " modes " + new TreeSet<>(traits.replyModes()));
    }

    @Override
    public void buffer(BufferImage image) {
        heard.add("buffer " + image.codes().length() + " fields "
                + image.attributes().size());
    }

    @Override
    public void response(DeviceResponse response) {
        heard.add("response " + (response.positive() ? '+' : '-') + response.sequence() + ' ' + response.code());
    }

    @Override
    public void attention(Attention attention) {
        heard.add("attention " + attention);
    }

    @Override
    public void sscp(Bytes line) {
        heard.add("sscp " + line);
    }

    @Override
    public void text(byte[] bytes, int from, int to) {
        heard.add("text " + new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    @Override
    public void timingMark() {
        heard.add("timingMark");
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        heard.add("diagnosed " + diagnosis);
    }

    @Override
    public void failed(CodedException why) {
        heard.add("failed " + why.getMessage());
    }

    @Override
    public void close() {
        server.close();
        transport.close();
    }
}
