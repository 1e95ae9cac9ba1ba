package io.gate3270.gateway.api;

import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.SessionDescription;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page of a list of sessions. A page starts after the last session of the one before, so that sessions that come and go move none. */
final class SessionPage {
    private static final char SEPARATOR = '\n';

    /** Of one width, so that text sorts as time does. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final SessionQuery query;
    private final Comparator<Key> order;

    /** What sessions are ordered by. */
    private record Key(String key, String id) {}

    /** A session and what it is ordered by. */
    private record Row(Key key, TrackedSession session) {}

    private SessionPage(SessionQuery query) {
        this.query = query;
        Comparator<Key> ascending = Comparator.comparing(Key::key).thenComparing(Key::id);
        this.order = query.descending() ? ascending.reversed() : ascending;
    }

    /** The tree of the page. */
    static Map<String, Object> tree(List<TrackedSession> sessions, SessionQuery query) {
        return new SessionPage(query).tree(sessions);
    }

    private Map<String, Object> tree(List<TrackedSession> sessions) {
        List<Row> rows = new ArrayList<>();
        for (TrackedSession session : sessions) {
            if (wanted(session.session().description())) {
                rows.add(row(session));
            }
        }
        rows.sort(Comparator.comparing(Row::key, order));
        if (!query.cursor().isEmpty()) {
            Key after = decode(query.cursor());
            rows.removeIf(row -> order.compare(row.key, after) <= 0);
        }
        List<Row> page = rows.subList(0, Math.min(query.limit(), rows.size()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("items", page.stream().map(this::item).toList());
        tree.put("nextCursor", rows.size() > page.size() ? encode(page.get(page.size() - 1).key) : null);
        return tree;
    }

    private boolean wanted(SessionDescription session) {
        return (query.state().isEmpty() || query.state().equals(session.state().label()))
                && (query.host().isEmpty()
                        || query.host()
                                .equalsIgnoreCase(session.config().endpoint().host()))
                && (query.label().isEmpty() || labelled(session.config().labels()));
    }

    private boolean labelled(Map<String, String> labels) {
        if (labels.containsKey(query.label())) {
            return true;
        }
        int colon = query.label().indexOf(':');
        return colon >= 0
                && query.label()
                        .substring(colon + 1)
                        .equals(labels.get(query.label().substring(0, colon)));
    }

    private Row row(TrackedSession session) {
        SessionDescription description = session.session().description();
        String key = switch (query.sort()) {
            case "id" -> description.id();
            case "name" -> description.config().name();
            case "host" -> description.config().endpoint().host();
            case "state" -> description.state().label();
            default -> SORTABLE.format(description.createdAt());
        };
        return new Row(new Key(key, description.id()), session);
    }

    private Map<String, Object> item(Row row) {
        Map<String, Object> item = SessionJson.tree(row.session);
        if (!query.fields().isEmpty()) {
            item.keySet().retainAll(query.fields());
        }
        return item;
    }

    private String encode(Key last) {
        String plain = query.sort() + SEPARATOR + last.key + SEPARATOR + last.id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private Key decode(String cursor) {
        String[] parts = decoded(cursor).split(String.valueOf(SEPARATOR), -1);
        if (parts.length != 3 || !parts[0].equals(query.sort())) {
            throw new CodedException(
                            GatewayError.CURSOR_INVALID,
                            "cursor \"" + cursor
                                    + "\" does not belong to this list (expected: nextCursor of a page with sort="
                                    + query.sort() + ")")
                    .with("where", "?cursor")
                    .with("found", cursor)
                    .hint("Take the cursor from the answer before, and keep the other parameters as they were.");
        }
        return new Key(parts[1], parts[2]);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
