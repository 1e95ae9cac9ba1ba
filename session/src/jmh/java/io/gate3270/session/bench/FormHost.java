package io.gate3270.session.bench;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.ScreenComposer;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.session.connect.Link;
import io.gate3270.session.transport.HostServer;
import io.gate3270.session.transport.HostServerConfig;
import io.gate3270.session.transport.Transport;
import java.io.IOException;

/** A host in a process of its own that answers every key at once with a form of forty fields. Ends when its standard input does. */
public final class FormHost implements HostListener {
    private static final int ROWS = 20;

    private final Link link;
    private final HostSession session = new HostSession(HostConfig.DEFAULT, this);
    private Bytes form = Bytes.EMPTY;

    private FormHost(Link link) {
        this.link = link;
    }

    /** Prints the port it listens on. */
    public static void main(String[] args) throws IOException {
        try (Transport transport = Transport.open(1);
                HostServer server =
                        HostServer.open(transport, HostServerConfig.loopback(0), link -> new FormHost(link).session)) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // Whoever started this ends it by closing the pipe.
            }
        }
    }

    private static Bytes form(ScreenComposer.Canvas canvas) {
        ScreenComposer form = ScreenComposer.eraseWrite(canvas).restore().resetModified();
        form.label(1, 25, FieldStyle.TEXT.bright(), "CUSTOMER MAINTENANCE FORM");
        for (int row = 0; row < ROWS; row++) {
            for (int col = 2; col < canvas.cols(); col += canvas.cols() / 2) {
                form.label(3 + row, col, FieldStyle.TEXT.in(FieldStyle.Color.TURQUOISE), "FIELD " + (10 + row));
                form.input(3 + row, col + 12, 12, FieldStyle.INPUT, "VALUE");
            }
        }
        return form.cursor(3, 14).record();
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        link.send(bytes, from, to);
    }

    @Override
    public LuDecision assign(LuRequest request) {
        return new LuDecision.Granted("BENCH001");
    }

    @Override
    public void ready(TerminalDescription terminal) {
        form = form(ScreenComposer.Canvas.of(terminal, CodePage.named("cp037")));
        session.bind(new BindImage(Bytes.EMPTY, BindImage.Sizes.UNSAID));
        session.write(form);
    }

    @Override
    public void input(InboundRecord record) {
        session.write(form);
    }
}
