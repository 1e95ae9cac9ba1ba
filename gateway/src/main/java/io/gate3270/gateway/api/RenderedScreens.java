package io.gate3270.gateway.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was made of one session's screen, by version: many clients read one screen more often than it changes.
 *
 * <p>Thread-safe. Keeps one version, and forgets it when another is asked for.
 */
final class RenderedScreens {
    private volatile Version latest = new Version(-1);

    /** The bytes of this version in this form, made once. */
    byte[] bytes(long version, String form, Supplier<byte[]> make) {
        Version current = latest;
        if (current.version != version) {
            current = new Version(version);
            latest = current;
        }
        byte[] there = current.forms.get(form);
        if (there == null) {
            there = make.get();
            current.forms.put(form, there);
        }
        return there;
    }

    private static final class Version {
        private final long version;
        private final Map<String, byte[]> forms = new ConcurrentHashMap<>(4);

        Version(long version) {
            this.version = version;
        }
    }
}
