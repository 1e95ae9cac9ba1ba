package io.gate3270.gateway.http;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each answer: who asked for what, what it was about, how it ended and how long it took; never a body.
 *
 * <p>Reads that succeed are told at DEBUG: clients that poll screens, and probes, would drown everything else.
 */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("io.gate3270.access");

    private AccessLog() {}

    static void answered(Exchange exchange, Response response, String caller, Map<String, Object> subjects) {
        LoggingEventBuilder line = LOG.atLevel(level(exchange.method(), response.status()))
                .addKeyValue("requestId", exchange.id())
                .addKeyValue("method", exchange.method())
                .addKeyValue("path", exchange.path())
                .addKeyValue("status", response.status())
                .addKeyValue("bytes", response.body().length)
                .addKeyValue("micros", exchange.elapsedNanos() / 1000)
                .addKeyValue("remote", exchange.remote())
                .addKeyValue("caller", caller);
        for (Map.Entry<String, Object> subject : subjects.entrySet()) {
            line = line.addKeyValue(subject.getKey(), subject.getValue());
        }
        line.log("request");
    }

    private static Level level(String method, int status) {
        boolean read = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        return read && status < 400 ? Level.DEBUG : Level.INFO;
    }
}
