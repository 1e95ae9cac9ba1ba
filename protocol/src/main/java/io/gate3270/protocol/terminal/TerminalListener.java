package io.gate3270.protocol.terminal;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;

/**
 * Hears what a {@link Terminal} has to say. Called on the owner's thread, from inside the call that caused it; an implementation must
 * not call back into the terminal's {@code receive}, {@code press} or {@code type} from there.
 */
public interface TerminalListener {
    /** Bytes for the host. The slice is valid during the call. */
    void send(byte[] bytes, int from, int to);

    /** Records or text can flow now, or how they flow has changed. */
    default void negotiated(Negotiated negotiated) {}

    /** A record of the host was executed; what it changed was told before. */
    default void recordExecuted(RecordSummary summary) {}

    /** The screen, the cursor or the keyboard changed. */
    void changed(long version);

    /** The host sounds the alarm. */
    default void alarm() {}

    /** The host made a mistake that was located and survived. */
    default void diagnosed(Diagnosis diagnosis) {}

    /** Both ends agreed to speak TLS from the next byte on; {@link Terminal#tlsStarted()} is to be called when it is there. */
    default void startTls() {}

    /** The host answered a {@link Terminal#sendTimingMark()}. */
    default void timingMark() {}

    /** This connection cannot be used (any more); everything that still comes is ignored. */
    void failed(CodedException why);
}
