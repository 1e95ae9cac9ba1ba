package io.gate3270.gateway;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import io.gate3270.gateway.config.LoggingConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the levels that the configuration names. */
final class LogLevels {
    private LogLevels() {}

    static void apply(LoggingConfig config) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            config.levels().forEach((name, level) -> {
                String logger = name.equals("root") ? Logger.ROOT_LOGGER_NAME : name;
                context.getLogger(logger).setLevel(Level.valueOf(level.name()));
            });
        }
    }
}
