package io.gate3270.examples.bank;

import io.gate3270.examples.bank.screens.Notice;
import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.hostside.Attention;
import io.gate3270.protocol.hostside.HostConfig;
import io.gate3270.protocol.hostside.HostListener;
import io.gate3270.protocol.hostside.HostSession;
import io.gate3270.protocol.hostside.InboundRecord;
import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.hostside.ScreenComposer.Canvas;
import io.gate3270.protocol.hostside.TerminalDescription;
import io.gate3270.protocol.hostside.TerminalTraits;
import io.gate3270.protocol.time.Timers;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;
import io.gate3270.protocol.tn3270e.UnbindReason;
import io.gate3270.session.connect.Link;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bank's end of one connection: answers what negotiation asks, binds the terminal, asks how large it is, and then leaves it to a
 * {@link Dialog}.
 */
final class BankLine implements HostListener {
    private static final Logger LOG = LoggerFactory.getLogger(BankLine.class);
    /** How long negotiation and the Query may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration QUERY_PATIENCE = Duration.ofSeconds(5);
    /** Alternate sizes by model. */
    private static final int[] ROWS = {0, 0, 24, 32, 43, 27};

    private static final int[] COLS = {0, 0, 80, 80, 80, 132};
    private static final String SSCP_GREETING = "GATE BANK: TYPE LOGOFF TO LEAVE, OR PRESS SYSREQ TO GO BACK";
    private static final String NO_3270 = "\r\nGATE BANK NEEDS A 3270 TERMINAL.\r\n";

    private final Branch branch;
    private final Link link;
    private final HostSession session;
    private final BankTerminal terminal;
    /** What happens if the terminal does not come to the point. */
    private Timers.Handle deadline;

    private String lu = "";
    private boolean named;
    private boolean sscp;
    private @Nullable Dialog dialog;

    BankLine(Branch branch, Link link, HostConfig config) {
        this.branch = branch;
        this.link = link;
        terminal = new BankTerminal(branch, link);
        session = new HostSession(config, this);
        deadline = link.timers().after(PATIENCE, link::close);
    }

    HostSession session() {
        return session;
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        link.send(bytes, from, to);
    }

    @Override
    public void startTls() {
        link.startTls();
    }

    @Override
    public LuDecision assign(LuRequest request) {
        LuDecision decision = branch.lus().assign(request);
        if (decision instanceof LuDecision.Granted granted) {
            branch.lus().release(lu);
            lu = granted.lu();
            named = !request.lu().isEmpty();
        }
        return decision;
    }

    @Override
    public void ready(TerminalDescription description) {
        if (description.mode() == TerminalDescription.Mode.NVT) {
            session.text(NO_3270);
            link.close();
            return;
        }
        session.bind(new BindImage(ebcdic("GATEBANK"), sizes(description)));
        if (description.extended()) {
            deadline.cancel();
            deadline = link.timers().after(QUERY_PATIENCE, () -> open(description));
            session.query();
        } else {
            open(description);
        }
    }

    @Override
    public void replies(TerminalTraits traits) {
        TerminalDescription description = session.terminal();
        if (description != null) {
            open(description.sized(traits));
        }
    }

    @Override
    public void input(InboundRecord record) {
        Dialog open = dialog;
        if (open != null) {
            sscp = false;
            terminal.touched();
            open.answered(record);
        }
    }

    @Override
    public void attention(Attention attention) {
        Dialog open = dialog;
        if (open == null) {
            return;
        }
        TerminalDescription description = session.terminal();
        boolean enhanced = description != null && description.has(Tn3270eFunction.SYSREQ);
        sscp = attention == Attention.SYS_REQ && enhanced && !sscp;
        if (sscp) {
            session.sscp(ebcdic(SSCP_GREETING));
        } else {
            open.repaint(Notice.info("BNK0008I YOU ARE STILL WITH GATE BANK"));
        }
    }

    @Override
    public void sscp(Bytes line) {
        String typed = branch.config().codePage().decode(line.toArray(), 0, line.length());
        if (typed.strip().toUpperCase(Locale.ROOT).startsWith("LOGOFF")) {
            terminal.signOff();
            session.unbind(UnbindReason.NORMAL);
            link.close();
        } else {
            session.sscp(ebcdic(SSCP_GREETING));
        }
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        LOG.debug("terminal {}: {}", lu, diagnosis);
    }

    @Override
    public void failed(CodedException why) {
        LOG.info("terminal refused: {}", why.getMessage());
        link.close();
    }

    @Override
    public void disconnected() {
        deadline.cancel();
        terminal.closed();
        branch.lus().release(lu);
        dialog = null;
    }

    /** Begins the dialog, or goes on with it when the terminal was negotiated anew. */
    private void open(TerminalDescription description) {
        Dialog before = dialog;
        if (before != null && before.canvas().equals(canvas(description))) {
            return;
        }
        deadline.cancel();
        Dialog begun = new Dialog(canvas(description), terminal, lu, link.timers(), session::write);
        dialog = begun;
        if (before == null) {
            terminal.opened(begun, named ? lu : "");
        } else {
            before.stop();
            terminal.moved(begun, before.screen());
        }
    }

    private Canvas canvas(TerminalDescription description) {
        int model = branch.config().model();
        boolean fits = model == BankConfig.ANY_MODEL
                || (description.rows() <= ROWS[model] && description.cols() <= COLS[model]);
        return new Canvas(
                fits ? description.rows() : ROWS[2],
                fits ? description.cols() : COLS[2],
                description.extended(),
                branch.config().codePage());
    }

    private static BindImage.Sizes sizes(TerminalDescription description) {
        return description.model() == 0
                ? new BindImage.Sizes(BindImage.Meaning.TERMINAL_ALTERNATE, 0, 0, 0, 0)
                : new BindImage.Sizes(BindImage.Meaning.BOTH, ROWS[2], COLS[2], description.rows(), description.cols());
    }

    private Bytes ebcdic(String text) {
        byte[] bytes = branch.config().codePage().encode(text);
        return Bytes.copyOf(bytes, 0, bytes.length);
    }
}
