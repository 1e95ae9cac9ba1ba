package io.gate3270.session.connect;

/** When TLS starts on a connection. */
public enum TlsMode {
    /** Never; a host that insists on STARTTLS is refused. */
    OFF("off"),
    /** At once, before any telnet. */
    ON("on"),
    /** When the host asks for it by the telnet option START_TLS; a host that does not ask is refused. */
    STARTTLS("starttls");

    private final String label;

    TlsMode(String label) {
        this.label = label;
    }

    /** What clients and configuration call it. */
    public String label() {
        return label;
    }
}
