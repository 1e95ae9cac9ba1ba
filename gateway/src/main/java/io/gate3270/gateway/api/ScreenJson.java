package io.gate3270.gateway.api;

import io.gate3270.gateway.render.Highlighting;
import io.gate3270.gateway.render.ScreenColor;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A screen as clients see it. Rows and columns are 1-based; offsets are 0-based buffer addresses. */
final class ScreenJson {
    private final ScreenSnapshot screen;
    private final Include include;
    private final boolean mayReveal;

    private ScreenJson(ScreenSnapshot screen, Include include, boolean mayReveal) {
        this.screen = screen;
        this.include = include;
        this.mayReveal = mayReveal;
    }

    /**
     * The tree of one screen.
     *
     * @param mayReveal true if the caller may see hidden cells
     */
    static Map<String, Object> tree(String sessionId, ScreenSnapshot screen, Include include, boolean mayReveal) {
        return new ScreenJson(screen, include, mayReveal).tree(sessionId);
    }

    private Map<String, Object> tree(String sessionId) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sessionId", sessionId);
        tree.put("version", screen.version());
        tree.put("mode", screen.mode().label());
        tree.put("rows", screen.rows());
        tree.put("cols", screen.cols());
        tree.put("formatted", screen.formatted());
        tree.put("cursor", position(screen.cursor()));
        tree.put("keyboard", keyboard());
        tree.put("text", text());
        if (include.fields()) {
            tree.put("fields", screen.fields().stream().map(this::field).toList());
        }
        if (include.cells()) {
            tree.put("cells", CellsJson.tree(screen, mayReveal));
        }
        return tree;
    }

    private List<String> text() {
        if (!include.hidden()) {
            return screen.text();
        }
        List<String> rows = new ArrayList<>(screen.rows());
        for (int from = 0; from < screen.size(); from += screen.cols()) {
            rows.add(screen.text(from, from + screen.cols(), true));
        }
        return rows;
    }

    private Map<String, Object> position(int offset) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("row", offset / screen.cols() + 1);
        position.put("col", offset % screen.cols() + 1);
        position.put("offset", offset);
        return position;
    }

    private Map<String, Object> keyboard() {
        KeyboardLock lock = screen.lock();
        Map<String, Object> keyboard = new LinkedHashMap<>();
        keyboard.put("state", state(lock));
        keyboard.put("reason", lock == KeyboardLock.NONE ? null : lock.reason());
        keyboard.put("insert", screen.insert());
        return keyboard;
    }

    /** What clients call the state of the keyboard. */
    static String state(KeyboardLock lock) {
        if (lock == KeyboardLock.NONE) {
            return "unlocked";
        }
        return lock.operatorError() ? "operator-error" : "locked";
    }

    private Map<String, Object> field(ScreenField field) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("index", field.index());
        tree.putAll(position(field.offset()));
        tree.put("length", field.length());
        tree.put("text", screen.text(field, include.hidden()));
        tree.put("protected", field.isProtected());
        tree.put("numeric", field.numeric());
        tree.put("display", display(field));
        tree.put("autoSkip", field.autoSkip());
        tree.put("modified", field.modified());
        tree.put("color", label(ScreenColor.of(field.color())));
        Highlighting highlight = Highlighting.of(field.highlight());
        tree.put("highlight", highlight == null ? null : highlight.label());
        tree.put("background", label(ScreenColor.of(field.background())));
        return tree;
    }

    private static String display(ScreenField field) {
        if (field.hidden()) {
            return "hidden";
        }
        return field.intensified() ? "intensified" : "normal";
    }

    private static @Nullable String label(@Nullable ScreenColor color) {
        return color == null ? null : color.label();
    }
}
