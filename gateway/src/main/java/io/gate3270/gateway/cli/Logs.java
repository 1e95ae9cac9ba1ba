package io.gate3270.gateway.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What is logged while a person looks at the terminal: the gateway's own log belongs to {@code serve}. */
public final class Logs {
    private Logs() {}

    /** Nothing at all: a full screen has no place for it. */
    static void off() {
        root(Level.OFF);
    }

    /** Warnings and worse, on standard error. */
    public static void warningsOnly() {
        root(Level.WARN);
    }

    private static void root(Level level) {
        System.setProperty("gate3270.log.target", "System.err");
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(level);
    }
}
