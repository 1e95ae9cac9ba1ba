package io.gate3270.protocol.telnet;

/** Whose behaviour an option is about. */
public enum OptionSide {
    /** Ours: we say WILL and WONT, the peer says DO and DONT. */
    LOCAL(TelnetCommand.WILL, TelnetCommand.WONT),
    /** The peer's: it says WILL and WONT, we say DO and DONT. */
    REMOTE(TelnetCommand.DO, TelnetCommand.DONT);

    private final int positive;
    private final int negative;

    OptionSide(int positive, int negative) {
        this.positive = positive;
        this.negative = negative;
    }

    /** The verb with which we ask for, agree to, drop or refuse an option of this side. */
    int verb(boolean on) {
        return on ? positive : negative;
    }
}
