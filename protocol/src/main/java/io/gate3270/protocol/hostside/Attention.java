package io.gate3270.protocol.hostside;

/** How a terminal asks for attention outside the data stream. */
public enum Attention {
    /** ATTN: telnet BREAK in classic mode, IP with TN3270E (RFC 2355 10.5). */
    ATTN,
    /** SYSREQ: a Test Request record in classic mode, AO with TN3270E. */
    SYS_REQ
}
