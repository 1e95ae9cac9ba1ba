package io.gate3270.examples.bank.screens;

import java.util.Locale;

/** What all screens say about keys. */
final class Keys {
    private Keys() {}

    /** A key that does nothing here. */
    static Notice undefined(Reply reply) {
        return Notice.error("BNK0002E " + reply.key().label().toUpperCase(Locale.ROOT) + " HAS NO FUNCTION HERE");
    }
}
