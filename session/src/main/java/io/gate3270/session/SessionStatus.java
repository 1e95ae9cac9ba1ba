package io.gate3270.session;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.connect.LinkReport;
import org.jspecify.annotations.Nullable;

/** The rarely changing part of a description: published whole by the owner's thread, read by all. Immutable. */
final class SessionStatus {
    private final SessionState state;
    private final @Nullable CodedException failure;
    private final LinkReport link;
    private final TerminalReport terminal;
    private final int rows;
    private final int cols;

    private SessionStatus(
            SessionState state,
            @Nullable CodedException failure,
            LinkReport link,
            TerminalReport terminal,
            int rows,
            int cols) {
        this.state = state;
        this.failure = failure;
        this.link = link;
        this.terminal = terminal;
        this.rows = rows;
        this.cols = cols;
    }

    /** Before anything has happened. */
    static SessionStatus initial(int rows, int cols) {
        return new SessionStatus(SessionState.CONNECTING, null, LinkReport.NONE, TerminalReport.NONE, rows, cols);
    }

    SessionStatus in(SessionState next) {
        return new SessionStatus(next, failure, link, terminal, rows, cols);
    }

    SessionStatus failed(CodedException why) {
        return new SessionStatus(SessionState.FAILED, why, link, terminal, rows, cols);
    }

    SessionStatus with(LinkReport report) {
        return new SessionStatus(state, failure, report, terminal, rows, cols);
    }

    SessionStatus with(TerminalReport report) {
        return new SessionStatus(state, failure, link, report, rows, cols);
    }

    SessionStatus sized(int newRows, int newCols) {
        return new SessionStatus(state, failure, link, terminal, newRows, newCols);
    }

    SessionState state() {
        return state;
    }

    @Nullable
    CodedException failure() {
        return failure;
    }

    LinkReport link() {
        return link;
    }

    TerminalReport terminal() {
        return terminal;
    }

    int rows() {
        return rows;
    }

    int cols() {
        return cols;
    }
}
