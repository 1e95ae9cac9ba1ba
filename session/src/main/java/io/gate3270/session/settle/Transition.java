package io.gate3270.session.settle;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenSnapshot;

/** From which kind of screen, by which key, to which kind of screen: what the host's habits are remembered for. */
record Transition(int before, Key key, int after) {
    static Transition of(int before, Key key, ScreenSnapshot after) {
        return new Transition(before, key, ScreenShape.of(after));
    }
}
