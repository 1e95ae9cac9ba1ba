package io.gate3270.gateway.http;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line for each answer: who asked for what, what it was about, how it ended and how long it took; never a body. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("io.gate3270.access");

    private AccessLog() {}

    static void answered(Exchange exchange, Response response, String caller, Map<String, Object> subjects) {
        LoggingEventBuilder line = LOG.atInfo()
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
}
