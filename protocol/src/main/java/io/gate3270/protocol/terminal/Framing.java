package io.gate3270.protocol.terminal;

/** How the data of a connection is cut. */
enum Framing {
    /** It is not: text of a Network Virtual Terminal, or nothing yet. */
    TEXT,
    /** Records that end with EOR (RFC 1576). */
    CLASSIC,
    /** Records with headers (RFC 2355). */
    ENHANCED
}
