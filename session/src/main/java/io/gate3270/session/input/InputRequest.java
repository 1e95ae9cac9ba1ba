package io.gate3270.session.input;

import io.gate3270.session.settle.SettlePolicy;
import java.util.List;

/**
 * Actions to perform in one go.
 *
 * @param actions in this order; the first that is refused ends the list
 * @param expectations all checked before the first action; if one is not met, nothing is done
 * @param settle what to wait for after the actions, if one of them sent something to the host
 */
public record InputRequest(List<Action> actions, List<Expectation> expectations, SettlePolicy settle) {
    /** Copies the lists. */
    public InputRequest {
        actions = List.copyOf(actions);
        expectations = List.copyOf(expectations);
    }

    /** These actions, whatever the screen, settled as the host was seen to. */
    public static InputRequest of(Action... actions) {
        return new InputRequest(List.of(actions), List.of(), new SettlePolicy.Learned(SettlePolicy.DEFAULT_TIMEOUT));
    }

    /** The same actions with another way to settle. */
    public InputRequest settling(SettlePolicy policy) {
        return new InputRequest(actions, expectations, policy);
    }

    /** The same actions, done only if this is so. */
    public InputRequest expecting(Expectation... required) {
        return new InputRequest(actions, List.of(required), settle);
    }
}
