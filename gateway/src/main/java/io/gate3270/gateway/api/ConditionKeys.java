package io.gate3270.gateway.api;

import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.ScreenPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How conditions on a session are written: an object with one member for each thing that must be so. */
final class ConditionKeys {
    private static final int MAX = DisplayConfig.MAX_SIZE;
    private static final int MAX_PARTS = 50;
    private static final Shape<Integer> LINE = Shapes.integer(1, MAX);

    private static final Member<Integer> ROW =
            Member.optional("row", LINE, "1-based row; with `col`. Without both: anywhere.");
    private static final Member<Integer> COL = Member.optional("col", LINE, "1-based column; with `row`.");
    private static final Member<String> TEXT =
            Member.required("text", Shapes.text(1, MAX), "The text, exactly; it may run on into the next rows.");
    /** A text and perhaps its place. */
    static final ObjectShape<Condition> TEXT_SHAPE = ObjectShape.of(
            "TextCondition", "a text and perhaps its place", List.of(ROW, COL, TEXT), ConditionKeys::text);

    private static final Member<Integer> AT_ROW = Member.required("row", LINE, "1-based row.");
    private static final Member<Integer> AT_COL = Member.required("col", LINE, "1-based column.");
    private static final ObjectShape<Condition> CURSOR_SHAPE = ObjectShape.of(
            "CursorCondition",
            "a position",
            List.of(AT_ROW, AT_COL),
            m -> new Condition.CursorAt(m.get(AT_ROW), m.get(AT_COL)));

    private static final Member<String> VALUE = Member.required(
            "text", Shapes.text(0, MAX), "What the field holds, apart from blanks and nulls around it.");
    private static final ObjectShape<Condition> FIELD_SHAPE = ObjectShape.of(
            "FieldCondition",
            "a field and its text",
            List.of(AT_ROW, AT_COL, VALUE),
            m -> new Condition.FieldValue(m.get(AT_ROW), m.get(AT_COL), m.get(VALUE)));

    private static final Shape<Condition> LATER = Shapes.later("a condition", () -> ConditionKeys.CONDITION);
    private static final Shape<List<Condition>> PARTS = Shapes.list(LATER, 1, MAX_PARTS);

    private static final Member<Condition> TEXT_AT =
            Member.optional("text", TEXT_SHAPE, "The text stands there, or anywhere.");
    private static final Member<ScreenPattern> REGEX = Member.optional(
            "regex",
            Shapes.checked(1_000, "a regular expression", ScreenPattern::of),
            "Something on the screen matches; rows are joined by line feeds. RE2 syntax: no look-around, no back-references.");
    private static final Member<Condition> CURSOR = Member.optional("cursor", CURSOR_SHAPE, "The cursor stands there.");
    private static final Member<Boolean> UNLOCKED =
            Member.optional("unlocked", Shapes.bool(), "The keyboard is open, or with `false` not.");
    private static final Member<Condition> FIELD =
            Member.optional("field", FIELD_SHAPE, "The field that covers this position holds this text.");
    private static final Member<Long> CHANGED_SINCE = Member.optional(
            "changedSince", Shapes.longInteger(0, Long.MAX_VALUE), "The screen's version is higher than this.");
    private static final Member<Duration> QUIET_MS = Member.optional(
            "quietMs",
            Shapes.millis(Duration.ofMillis(1), Duration.ofMinutes(10)),
            "Nothing has come from the host for this long.");
    private static final Member<Boolean> CLOSED =
            Member.optional("closed", Shapes.bool(), "The session has ended, or with `false` not.");
    private static final Member<List<Condition>> ALL = Member.optional("all", PARTS, "Each of these.");
    private static final Member<List<Condition>> ANY = Member.optional("any", PARTS, "At least one of these.");
    private static final Member<Condition> NOT = Member.optional("not", LATER, "Not this.");

    /** One condition. */
    static final ObjectShape<Condition> CONDITION = ObjectShape.of(
            "Condition",
            "a condition",
            List.of(TEXT_AT, REGEX, CURSOR, UNLOCKED, FIELD, CHANGED_SINCE, QUIET_MS, CLOSED, ALL, ANY, NOT),
            ConditionKeys::condition);

    private ConditionKeys() {}

    private static @Nullable Condition text(Members m) {
        if (m.has(ROW) != m.has(COL)) {
            m.fault(GatewayError.MEMBER_MISSING, m.has(ROW) ? COL : ROW, "", "both row and col, or neither", "");
            return null;
        }
        return m.has(ROW)
                ? new Condition.TextAt(m.get(ROW), m.get(COL), m.get(TEXT))
                : new Condition.TextAnywhere(m.get(TEXT));
    }

    private static @Nullable Condition condition(Members m) {
        List<Condition> parts = new ArrayList<>();
        for (Member<Condition> member : List.of(TEXT_AT, CURSOR, FIELD)) {
            if (m.has(member)) {
                parts.add(m.get(member));
            }
        }
        if (m.has(REGEX)) {
            parts.add(new Condition.Matches(m.get(REGEX)));
        }
        if (m.has(CHANGED_SINCE)) {
            parts.add(new Condition.ChangedSince(m.get(CHANGED_SINCE)));
        }
        if (m.has(QUIET_MS)) {
            parts.add(new Condition.QuietFor(m.get(QUIET_MS)));
        }
        addFlags(m, parts);
        addCombined(m, parts);
        if (parts.isEmpty()) {
            m.fault(
                    GatewayError.MEMBER_MISSING,
                    TEXT_AT,
                    "",
                    "at least one of text, regex, cursor, unlocked, field, changedSince, quietMs, closed, all, any, not",
                    "");
            return null;
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static void addFlags(Members m, List<Condition> parts) {
        if (m.has(UNLOCKED)) {
            parts.add(unless(m.get(UNLOCKED), new Condition.Unlocked()));
        }
        if (m.has(CLOSED)) {
            parts.add(unless(m.get(CLOSED), new Condition.Closed()));
        }
    }

    private static void addCombined(Members m, List<Condition> parts) {
        if (m.has(ALL)) {
            parts.add(new Condition.All(m.get(ALL)));
        }
        if (m.has(ANY)) {
            parts.add(new Condition.Any(m.get(ANY)));
        }
        if (m.has(NOT)) {
            parts.add(new Condition.Not(m.get(NOT)));
        }
    }

    private static Condition unless(boolean so, Condition condition) {
        return so ? condition : new Condition.Not(condition);
    }
}
