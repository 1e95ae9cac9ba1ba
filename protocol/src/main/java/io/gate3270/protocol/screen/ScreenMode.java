package io.gate3270.protocol.screen;

/** Who the terminal talks to, and in which language. */
public enum ScreenMode {
    /** A 3270 application, in 3270 data stream. */
    DISPLAY_3270("3270"),
    /** A telnet server, as a Network Virtual Terminal. */
    NVT("nvt"),
    /** The SNA system services control point: plain EBCDIC lines. */
    SSCP_LU("sscp-lu"),
    /** Nobody: not connected, negotiating, or waiting for a BIND. */
    UNBOUND("unbound");

    private final String label;

    ScreenMode(String label) {
        this.label = label;
    }

    /** What clients call it. */
    public String label() {
        return label;
    }
}
