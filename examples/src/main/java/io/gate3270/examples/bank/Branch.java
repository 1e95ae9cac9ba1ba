package io.gate3270.examples.bank;

import io.gate3270.examples.bank.ledger.DemoBook;
import io.gate3270.examples.bank.ledger.Ledger;
import io.gate3270.examples.bank.ledger.SignOn;
import io.gate3270.examples.bank.ledger.Tellers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the terminals of a bank share. Thread-safe. */
final class Branch {
    private final BankConfig config;
    private final Ledger ledger;
    private final LuDirectory lus = new LuDirectory();
    private final Interrupted interrupted = new Interrupted();
    private final Set<BankTerminal> terminals = ConcurrentHashMap.newKeySet();
    private final Map<String, BankTerminal> singles = new ConcurrentHashMap<>();

    Branch(BankConfig config) {
        this.config = config;
        ledger = DemoBook.open(config.clock());
    }

    BankConfig config() {
        return config;
    }

    Ledger ledger() {
        return ledger;
    }

    LuDirectory lus() {
        return lus;
    }

    Interrupted interrupted() {
        return interrupted;
    }

    void enter(BankTerminal terminal) {
        terminals.add(terminal);
    }

    void leave(BankTerminal terminal) {
        terminals.remove(terminal);
    }

    /** Signs a teller on at a terminal. */
    SignOn signOn(String teller, String password, BankTerminal terminal) {
        SignOn answer = Tellers.verify(teller, password);
        if (answer != SignOn.ACCEPTED || !Tellers.single(teller)) {
            return answer;
        }
        return claim(teller, terminal) ? SignOn.ACCEPTED : SignOn.ELSEWHERE;
    }

    /** Signs a teller on again whose terminal has come back; false if the teller is at another one by now. */
    boolean resume(String teller, BankTerminal terminal) {
        return !Tellers.single(teller) || claim(teller, terminal);
    }

    private boolean claim(String teller, BankTerminal terminal) {
        BankTerminal other = singles.putIfAbsent(teller, terminal);
        return other == null || other == terminal;
    }

    /** The teller is gone from that terminal. */
    void signOff(String teller, BankTerminal terminal) {
        singles.remove(teller, terminal);
    }

    /** Writes a line on all terminals, each on its own loop. Returns to how many. */
    int broadcast(String text) {
        terminals.forEach(terminal -> terminal.broadcast(text));
        return terminals.size();
    }

    int terminals() {
        return terminals.size();
    }
}
