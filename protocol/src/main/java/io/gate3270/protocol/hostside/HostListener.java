package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.tn3270e.DeviceResponse;

/** What a {@link HostSession} tells the application. Called on the session's thread; calling back into the session is allowed. */
public interface HostListener {
    /** These bytes go to the terminal; the slice is valid during the call. */
    void send(byte[] bytes, int from, int to);

    /** Which LU is the terminal? Asked again after a refusal, when the terminal has another name to try. */
    LuDecision assign(LuRequest request);

    /** Negotiation is over, for the first time or anew: records may be written. */
    void ready(TerminalDescription terminal);

    /** The terminal sent a key, or answered a Read Modified. */
    void input(InboundRecord record);

    /** TLS starts now: nothing more is sent or received before {@link HostSession#tlsStarted()}. */
    default void startTls() {}

    /** The terminal answered a Query. */
    default void replies(TerminalTraits traits) {}

    /** The terminal sent structured fields that are no Query Replies; without the AID. */
    default void structured(Bytes fields) {}

    /** The terminal answered a Read Buffer. */
    default void buffer(BufferImage image) {}

    /** The terminal answered a record that was written with a {@link ResponseWish}. */
    default void response(DeviceResponse response) {}

    /** The terminal pressed ATTN or SYSREQ. */
    default void attention(Attention attention) {}

    /** The terminal sent a line to the SSCP, in EBCDIC. */
    default void sscp(Bytes line) {}

    /** The terminal sent NVT text; the slice is valid during the call. */
    default void text(byte[] bytes, int from, int to) {}

    /** The terminal has done everything that was sent before the mark. */
    default void timingMark() {}

    /** The terminal made a mistake that was survived. */
    default void diagnosed(Diagnosis diagnosis) {}

    /** There is no common language, or framing is broken for good: the connection is of no more use. */
    default void failed(CodedException why) {}

    /** The connection is gone. */
    default void disconnected() {}
}
