package io.gate3270.protocol.telnet;

/** Hears what an {@link OptionNegotiation} says and what came of it. The answer to the peer is sent before the change is told. */
public interface OptionListener {
    /** IAC verb option is to be sent now. */
    void send(int verb, int option);

    /** An option came into force or went out of it. */
    void changed(OptionSide side, int option, boolean inForce);

    /** One end asked for an option and the other did not want it. */
    void refused(OptionSide side, int option, boolean byPeer);

    /** The peer answered a TIMING-MARK that we asked for. */
    void timingMark();
}
