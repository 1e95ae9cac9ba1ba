package io.gate3270.gateway.api;

import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The positions of a screen as the device has them: codes, field attributes, and character attributes in runs. */
final class CellsJson {
    private static final HexFormat HEX = HexFormat.of();
    private static final Plane[] PLANES = Plane.values();

    private CellsJson() {}

    static Map<String, Object> tree(ScreenSnapshot screen, boolean revealHidden) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("codes", codes(screen, revealHidden));
        cells.put("attributes", attributes(screen));
        cells.put("characters", characters(screen));
        return cells;
    }

    private static String codes(ScreenSnapshot screen, boolean revealHidden) {
        StringBuilder codes = new StringBuilder(2 * screen.size());
        for (int offset = 0; offset < screen.size(); offset++) {
            boolean shown = revealHidden || screen.attributeAt(offset) || !screen.hiddenAt(offset);
            HEX.toHexDigits(codes, (byte) (shown ? screen.codeAt(offset) : 0));
        }
        return codes.toString();
    }

    private static List<Map<String, Object>> attributes(ScreenSnapshot screen) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (ScreenField field : screen.fields()) {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("offset", field.attributeOffset());
            attribute.put("c0", hex(field.attribute() & 0x3D));
            attribute.putAll(extended(screen, field.attributeOffset()));
            attributes.add(attribute);
        }
        return attributes;
    }

    /** Runs of equal attributes that are not all default; field attributes end a run and belong to none. */
    private static List<Map<String, Object>> characters(ScreenSnapshot screen) {
        List<Map<String, Object>> runs = new ArrayList<>();
        Map<String, Object> current = Map.of();
        int start = 0;
        for (int offset = 0; offset <= screen.size(); offset++) {
            Map<String, Object> here =
                    offset == screen.size() || screen.attributeAt(offset) ? Map.of() : character(screen, offset);
            if (!here.equals(current)) {
                addRun(runs, start, offset, current);
                current = here;
                start = offset;
            }
        }
        return runs;
    }

    private static void addRun(List<Map<String, Object>> runs, int from, int to, Map<String, Object> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("offset", from);
        run.put("length", to - from);
        run.putAll(attributes);
        runs.add(run);
    }

    private static Map<String, Object> character(ScreenSnapshot screen, int offset) {
        Map<String, Object> attributes = extended(screen, offset);
        if (screen.graphicEscapeAt(offset)) {
            Map<String, Object> more = new LinkedHashMap<>(attributes);
            more.put("ge", true);
            return more;
        }
        return attributes;
    }

    /** The extended attributes of one position that are not default, by their types. */
    private static Map<String, Object> extended(ScreenSnapshot screen, int offset) {
        Map<String, Object> values = Map.of();
        for (Plane plane : PLANES) {
            int value = plane == Plane.CHARACTER_SET ? screen.charsetAt(offset) : screen.extendedAt(plane, offset);
            if (value != 0) {
                values = values.isEmpty() ? new LinkedHashMap<>() : values;
                values.put(hex(plane.type()), hex(value));
            }
        }
        return values;
    }

    private static String hex(int value) {
        return HEX.toHexDigits((byte) value);
    }
}
