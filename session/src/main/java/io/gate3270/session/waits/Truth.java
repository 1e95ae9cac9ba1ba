package io.gate3270.session.waits;

import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.List;

/** Says whether a condition holds, and when to look again although nothing has changed. Owned by one thread. */
public final class Truth {
    private final Observation observed;
    private final long sinceNanos;
    private long nowNanos;
    private long againNanos;

    /** Judges what is observed; silence counts from {@code sinceNanos} at the earliest. */
    public Truth(Observation observed, long sinceNanos) {
        this.observed = observed;
        this.sinceNanos = sinceNanos;
    }

    /**
     * True if {@code condition} holds at {@code now}.
     *
     * @throws io.gate3270.protocol.error.CodedException {@code PATTERN_TOO_COSTLY}
     */
    public boolean holds(Condition condition, long now) {
        nowNanos = now;
        againNanos = Long.MAX_VALUE;
        return judge(condition);
    }

    /** After {@link #holds}: how long from then until mere silence may change the answer; {@link Long#MAX_VALUE} for never. */
    public long lookAgainAfterNanos() {
        return againNanos;
    }

    private boolean judge(Condition condition) {
        if (condition instanceof Condition.All all) {
            return every(all.conditions(), true);
        }
        if (condition instanceof Condition.Any any) {
            return !every(any.conditions(), false);
        }
        if (condition instanceof Condition.Not not) {
            return !judge(not.condition());
        }
        return condition instanceof Condition.QuietFor quiet ? quiet(quiet) : judgeState(condition);
    }

    /** True if each is as wanted. Each is looked at, since each may name a moment to look again. */
    private boolean every(List<Condition> conditions, boolean wanted) {
        boolean all = true;
        for (Condition each : conditions) {
            all &= judge(each) == wanted;
        }
        return all;
    }

    private boolean quiet(Condition.QuietFor quiet) {
        long silent = nowNanos - Math.max(sinceNanos, observed.lastByteNanos());
        long missing = quiet.window().toNanos() - silent;
        if (missing > 0) {
            againNanos = Math.min(againNanos, missing);
        }
        return missing <= 0;
    }

    private boolean judgeState(Condition condition) {
        if (condition instanceof Condition.Unlocked) {
            return observed.unlocked();
        }
        if (condition instanceof Condition.ChangedSince changed) {
            return observed.version() > changed.version();
        }
        return condition instanceof Condition.Closed ? observed.closed() : judgeScreen(condition, observed.screen());
    }

    private static boolean judgeScreen(Condition condition, ScreenSnapshot screen) {
        if (condition instanceof Condition.TextAt at) {
            return textAt(screen, at);
        }
        if (condition instanceof Condition.TextAnywhere anywhere) {
            return screen.text(0, screen.size(), false).contains(anywhere.text());
        }
        if (condition instanceof Condition.CursorAt at) {
            return inside(screen, at.row(), at.col()) && screen.cursor() == offset(screen, at.row(), at.col());
        }
        if (condition instanceof Condition.FieldValue value) {
            return fieldValue(screen, value);
        }
        if (condition instanceof Condition.Matches matches) {
            return matches.pattern().foundIn(String.join("\n", screen.text()));
        }
        throw new AssertionError("every condition has its arm: " + condition);
    }

    private static boolean textAt(ScreenSnapshot screen, Condition.TextAt at) {
        if (!inside(screen, at.row(), at.col())) {
            return false;
        }
        int from = offset(screen, at.row(), at.col());
        int to = from + at.text().length();
        return to <= screen.size() && screen.text(from, to, false).equals(at.text());
    }

    private static boolean fieldValue(ScreenSnapshot screen, Condition.FieldValue value) {
        if (!inside(screen, value.row(), value.col())) {
            return false;
        }
        int attribute = screen.fieldOf(offset(screen, value.row(), value.col()));
        for (ScreenField field : screen.fields()) {
            if (field.attributeOffset() == attribute) {
                return screen.text(field, false).strip().equals(value.text().strip());
            }
        }
        return false;
    }

    private static boolean inside(ScreenSnapshot screen, int row, int col) {
        return row >= 1 && row <= screen.rows() && col >= 1 && col <= screen.cols();
    }

    private static int offset(ScreenSnapshot screen, int row, int col) {
        return (row - 1) * screen.cols() + col - 1;
    }
}
