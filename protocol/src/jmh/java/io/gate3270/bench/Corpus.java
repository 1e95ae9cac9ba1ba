package io.gate3270.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of realistic host records, the same bytes for the same seed: menus, forms, lists and partial updates.
 *
 * <p>All sets draw from one source of randomness, so they are always made together and in this order.
 */
final class Corpus {
    private static final long SEED = 3270;
    private static final int RECORDS = 64;

    private static final Map<String, RecordSet> SETS = make();

    /** The records of one set in order, each with the screen it leads to; a set begins with an erase. */
    record RecordSet(String name, int rows, int cols, List<byte[]> records, List<String> screens) {
        int bytes() {
            return records.stream().mapToInt(record -> record.length).sum();
        }
    }

    private interface Panel {
        void write(PanelWriter out, int index);
    }

    private Corpus() {}

    static RecordSet set(String name) {
        RecordSet set = SETS.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no set " + name + " (expected: one of " + SETS.keySet() + ")");
        }
        return set;
    }

    static List<String> names() {
        return List.copyOf(SETS.keySet());
    }

    private static Map<String, RecordSet> make() {
        Panels panels = new Panels(SEED);
        Map<String, RecordSet> sets = new LinkedHashMap<>();
        add(sets, "ispf_menu", 24, 80, (out, i) -> panels.menu(out));
        add(sets, "cics_form40", 24, 80, panels::form);
        add(sets, "list_24x80", 24, 80, (out, i) -> panels.fullList(out));
        add(sets, "list_43x80", 43, 80, (out, i) -> panels.tallList(out));
        add(sets, "list_62x160", 62, 160, (out, i) -> panels.wideList(out));
        add(sets, "update_24x80", 24, 80, panels::update);
        add(sets, "mix_24x80", 24, 80, panels::mix);
        return sets;
    }

    private static void add(Map<String, RecordSet> sets, String name, int rows, int cols, Panel panel) {
        PanelWriter out = new PanelWriter(rows, cols);
        List<byte[]> records = new ArrayList<>();
        List<String> screens = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            panel.write(out, i);
            records.add(out.record());
            screens.add(out.screen());
        }
        sets.put(name, new RecordSet(name, rows, cols, List.copyOf(records), List.copyOf(screens)));
    }
}
