package io.gate3270.gateway.cli;

import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.error.ErrorCode;

/** The ways in which a command can fail that nothing below it knows of. */
public enum CommandError implements ErrorCode {
    /** A full-screen command without a terminal that can show it. */
    TERMINAL_UNSUITABLE(8001, ErrorCategory.UNAVAILABLE, "The terminal cannot show a full screen"),
    /** A server command whose port another program has. */
    PORT_TAKEN(8002, ErrorCategory.UNAVAILABLE, "A port to listen on is taken");

    private final String id;
    private final ErrorCategory category;
    private final String title;

    CommandError(int number, ErrorCategory category, String title) {
        this.id = "G3270-" + number;
        this.category = category;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String title() {
        return title;
    }
}
