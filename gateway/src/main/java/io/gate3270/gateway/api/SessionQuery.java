package io.gate3270.gateway.api;

import io.gate3270.gateway.document.Nearest;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.SessionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a list shall have, and how.
 *
 * @param limit sessions on a page at most
 * @param cursor where the page starts; empty for the first
 * @param sort what they are ordered by
 * @param descending true if the greatest comes first
 * @param fields members of each session; empty for all
 * @param state only those in this state; empty for all
 * @param host only those to this host; empty for all
 * @param label only those with this label, {@code key} or {@code key:value}; empty for all
 */
record SessionQuery(
        int limit,
        String cursor,
        String sort,
        boolean descending,
        List<String> fields,
        String state,
        String host,
        String label) {
    /** What a list can be ordered by. */
    static final List<String> SORTS = List.of("createdAt", "id", "name", "host", "state");

    private static final Member<Integer> LIMIT =
            Member.optional("limit", Shapes.integer(1, 500), 50, "Sessions on a page at most.");
    private static final Member<String> CURSOR = Member.optional(
            "cursor", Shapes.text(1, 1_000), "", "`nextCursor` of the page before, with the same `sort`.");
    private static final Member<String> SORT = Member.optional(
            "sort",
            Shapes.word(sorts()),
            "createdAt",
            "What the list is ordered by; a hyphen before it puts the greatest first.");
    private static final Member<String> FIELDS = Member.optional(
            "fields",
            Shapes.text(500, Pattern.compile("[A-Za-z0-9]+(,[A-Za-z0-9]+)*"), "names of members with commas between"),
            "",
            "Members of each session, with commas between; without it all of them.");
    private static final Member<String> STATE =
            Member.optional("state", Shapes.word(states()), "", "Only sessions in this state.");
    private static final Member<String> HOST =
            Member.optional("host", Shapes.text(1, 255), "", "Only sessions to this host.");
    private static final Member<String> LABEL =
            Member.optional("label", Shapes.text(1, 400), "", "Only sessions with this label: `key`, or `key:value`.");

    /** The query string. */
    static final ObjectShape<SessionQuery> SHAPE = ObjectShape.of(
            "SessionQuery",
            "the list of sessions",
            List.of(CURSOR, LIMIT, SORT, FIELDS, STATE, HOST, LABEL),
            SessionQuery::make);

    SessionQuery {
        fields = List.copyOf(fields);
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        for (String sort : SORTS) {
            sorts.put(sort, sort);
            sorts.put('-' + sort, '-' + sort);
        }
        return sorts;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(SessionState.values()).forEach(state -> states.put(state.label(), state.label()));
        return states;
    }

    private static @Nullable SessionQuery make(Members m) {
        List<String> fields = m.has(FIELDS) ? List.of(m.get(FIELDS).split(",", -1)) : List.of();
        List<String> unknown = new ArrayList<>(fields);
        unknown.removeAll(SessionSchema.names());
        for (String name : unknown) {
            String expected = "one of " + String.join(", ", SessionSchema.names());
            m.fault(
                    GatewayError.MEMBER_UNKNOWN,
                    FIELDS,
                    '"' + name + '"',
                    expected,
                    Nearest.hint(name, SessionSchema.names()));
        }
        if (!unknown.isEmpty()) {
            return null;
        }
        String sort = m.get(SORT);
        boolean descending = sort.startsWith("-");
        return new SessionQuery(
                m.get(LIMIT),
                m.get(CURSOR),
                descending ? sort.substring(1) : sort,
                descending,
                fields,
                m.get(STATE),
                m.get(HOST),
                m.get(LABEL));
    }
}
