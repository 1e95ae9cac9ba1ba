package io.gate3270.gateway.cli.console;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.connect.TlsReport;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The line below the screen: may I type, to whom do I speak, and where is the cursor. */
final class StatusLine {
    private static final AttributedStyle BAR = AttributedStyle.DEFAULT.inverse();

    private StatusLine() {}

    /** The line, exactly {@code width} characters; {@code note} takes the place of the lock state while there is one. */
    static AttributedString of(ScreenSnapshot screen, SessionDescription session, String note, int width) {
        String left = ' ' + (note.isEmpty() ? lock(screen.lock()) : note) + (screen.insert() ? "  insert" : "");
        String right = connection(session) + "  " + cursor(screen) + ' ';
        int gap = width - left.length() - right.length();
        AttributedStringBuilder line = new AttributedStringBuilder(width);
        if (gap >= 1) {
            line.append(left + " ".repeat(gap) + right, BAR);
        } else {
            line.append(fitted(left, width), BAR);
        }
        return line.toAttributedString();
    }

    private static String fitted(String text, int width) {
        return text.length() >= width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }

    private static String lock(KeyboardLock lock) {
        return switch (lock) {
            case NONE -> "ready  Ctrl-G keys  Ctrl-] quit";
            case NOT_CONNECTED -> "X not connected";
            case AWAITING_FIRST_WRITE, AWAITING_HOST -> "X waiting for the host";
            case CONTENTION -> "X the host has the turn";
            case PROTECTED -> "X protected field (Esc resets)";
            case NUMERIC -> "X digits only (Esc resets)";
            case OVERFLOW -> "X no room to insert (Esc resets)";
        };
    }

    private static String connection(SessionDescription session) {
        StringBuilder text = new StringBuilder(session.config().endpoint().toString());
        String lu = session.terminal().lu();
        if (!lu.isEmpty()) {
            text.append("  ").append(lu);
        }
        for (TlsReport tls : session.link().tls()) {
            text.append("  ").append(tls.protocol()).append(tls.verified() ? "" : " unverified");
        }
        return text.toString();
    }

    private static String cursor(ScreenSnapshot screen) {
        return "%02d/%03d".formatted(screen.cursor() / screen.cols() + 1, screen.cursor() % screen.cols() + 1);
    }
}
