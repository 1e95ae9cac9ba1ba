package io.gate3270.examples.bank;

import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.SignOn;
import io.gate3270.examples.bank.screens.BankScreen;
import io.gate3270.examples.bank.screens.Desk;
import io.gate3270.examples.bank.screens.LogonScreen;
import io.gate3270.examples.bank.screens.Notice;
import io.gate3270.protocol.time.Timers;
import io.gate3270.session.connect.Link;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One terminal of the bank, from the moment it is ready until it is lost, and the teller before it. Belongs to its loop. */
final class BankTerminal implements Desk {
    /** How long a terminal may stay without a key. */
    static final Duration IDLE_LIMIT = Duration.ofHours(1);

    private final Branch branch;
    private final Link link;
    private String teller = "";
    private String ownName = "";
    private @Nullable Dialog dialog;
    private Timers.@Nullable Handle idle;

    BankTerminal(Branch branch, Link link) {
        this.branch = branch;
        this.link = link;
    }

    /**
     * The terminal can be written to.
     *
     * @param named the LU if the terminal asked for it by name, and so is the same one when it comes again; empty if not
     */
    void opened(Dialog begun, String named) {
        dialog = begun;
        ownName = named;
        branch.enter(this);
        touched();
        Optional<Conversation> before =
                named.isEmpty() ? Optional.empty() : branch.interrupted().atTerminal(named);
        if (before.isPresent() && branch.resume(before.get().teller(), this)) {
            teller = before.get().teller();
            begun.show(before.get().screen().with(Notice.info("BNK0007I WELCOME BACK. YOU ARE WHERE YOU WERE")));
        } else {
            begun.show(LogonScreen.first());
        }
    }

    /** The same terminal in another size or language. */
    void moved(Dialog begun, BankScreen screen) {
        dialog = begun;
        begun.show(screen);
    }

    /** A key was pressed. */
    void touched() {
        Timers.Handle before = idle;
        if (before != null) {
            before.cancel();
        }
        idle = link.timers().after(IDLE_LIMIT, link::close);
    }

    /** The terminal is lost, or has hung up. */
    void closed() {
        branch.leave(this);
        Timers.Handle waiting = idle;
        if (waiting != null) {
            waiting.cancel();
        }
        Dialog open = dialog;
        dialog = null;
        if (open != null) {
            open.stop();
            if (!teller.isEmpty() && !open.screen().signedOff()) {
                branch.interrupted().keep(ownName, new Conversation(teller, open.screen()));
            }
        }
        branch.signOff(teller, this);
        teller = "";
    }

    /** Writes this line, from whatever thread. */
    void broadcast(String text) {
        link.execute(() -> {
            Dialog open = dialog;
            if (open != null) {
                open.broadcast(text);
            }
        });
    }

    @Override
    public Ledger ledger() {
        return branch.ledger();
    }

    @Override
    public int rows() {
        Dialog open = dialog;
        return open == null ? 0 : open.canvas().rows();
    }

    @Override
    public String teller() {
        return teller;
    }

    @Override
    public SignOn signOn(String user, String password) {
        SignOn answer = branch.signOn(user, password, this);
        if (answer == SignOn.ACCEPTED) {
            teller = user;
        }
        return answer;
    }

    @Override
    public void signOff() {
        branch.signOff(teller, this);
        branch.interrupted().forget(teller);
        teller = "";
    }

    @Override
    public Optional<BankScreen> interrupted() {
        return branch.interrupted().of(teller).map(Conversation::screen);
    }

    @Override
    public boolean hasInterrupted() {
        return branch.interrupted().has(teller);
    }

    @Override
    public int broadcast(String text, Duration delay) {
        link.timers().after(delay, () -> branch.broadcast(text));
        return branch.terminals();
    }

    @Override
    public void hangUp() {
        link.close();
    }

    @Override
    public Duration reportPause() {
        return branch.config().reportPause();
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.now(branch.config().clock());
    }
}
