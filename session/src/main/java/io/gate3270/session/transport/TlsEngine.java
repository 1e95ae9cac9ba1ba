package io.gate3270.session.transport;

import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslProvider;

/** Which implementation speaks TLS. */
public enum TlsEngine {
    /** BoringSSL where its native library loads, otherwise the JDK. */
    AUTO,
    /** BoringSSL through netty-tcnative. */
    BORING_SSL,
    /** The JDK's own. */
    JDK;

    /** True if this machine has it. */
    public boolean available() {
        return this != BORING_SSL || OpenSsl.isAvailable();
    }

    SslProvider provider() {
        return label().equals("JDK") ? SslProvider.JDK : SslProvider.OPENSSL;
    }

    /** {@code BoringSSL} or {@code JDK}. */
    public String label() {
        return this == BORING_SSL || (this == AUTO && OpenSsl.isAvailable()) ? "BoringSSL" : "JDK";
    }
}
