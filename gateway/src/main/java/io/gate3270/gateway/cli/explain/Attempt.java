package io.gate3270.gateway.cli.explain;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.NegotiationStep;
import io.gate3270.session.SessionDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach a host, and how far it came.
 *
 * @param purpose why it was made, in words
 * @param session what came of it
 * @param steps what happened at each layer, in order
 * @param talk what was said in telnet, in words
 * @param screens the first screen, if there was one
 * @param failures why there was none
 */
public record Attempt(
        String purpose,
        SessionDescription session,
        List<NegotiationStep> steps,
        List<String> talk,
        List<ScreenSnapshot> screens,
        List<CodedException> failures) {

    /** True if the host showed a 3270 screen (or, if that was asked for, NVT text). */
    public boolean reached() {
        return failures.isEmpty();
    }

    /** True if it failed in this way. */
    boolean failedWith(ErrorCode code) {
        return failures.stream().anyMatch(failure -> failure.code() == code);
    }

    /** Why it failed, or null if it did not. */
    @Nullable
    CodedException failure() {
        return failures.isEmpty() ? null : failures.get(0);
    }
}
