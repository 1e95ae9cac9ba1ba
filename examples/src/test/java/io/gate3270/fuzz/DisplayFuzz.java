package io.gate3270.fuzz;

import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.List;

/** Records and keys in any order on one display; in the end everything a snapshot can say is asked. */
public final class DisplayFuzz {
    private static final List<DisplayConfig> CONFIGS = List.of(
            DisplayConfig.model("3279-2-E"),
            DisplayConfig.model("3278-5").withNumericLock(true).withTypeAhead(4),
            DisplayConfig.model("3279-4-E").oversize("160x62").withTypeAhead(100));
    private static final List<Key> KEYS = List.of(Key.values());
    private static final List<String> TEXTS = List.of("A", "12", "Straße", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");
    private static final int MAX_STEPS = 50;

    private DisplayFuzz() {}

    /** Each step: a choice, then what it needs. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzInput choices = new FuzzInput(input);
        int first = choices.choice();
        Display display = new Display(CONFIGS.get(first % CONFIGS.size()), new Ears());
        display.masking((first & 0x80) != 0);
        display.connected();
        for (int step = 0; step < MAX_STEPS && choices.hasMore(); step++) {
            step(display, choices);
            sound(display.snapshot());
        }
        look(display.snapshot());
    }

    private static void step(Display display, FuzzInput choices) {
        int choice = choices.choice();
        switch (choice & 0x07) {
            case 0, 1, 2 -> {
                byte[] record = choices.piece();
                display.execute(record, 0, record.length);
            }
            case 3 -> display.press(KEYS.get(choices.choice() % KEYS.size()));
            case 4 -> display.type(TEXTS.get(choices.choice() % TEXTS.size()), (choice & 0x80) != 0);
            case 5 ->
                display.moveCursor((choices.choice() << 8 | choices.choice())
                        % display.snapshot().size());
            case 6 -> {
                byte[] line = choices.piece();
                display.sscp(line, 0, line.length);
            }
            default -> display.bind(choices.choice(), choices.choice(), choices.choice(), choices.choice());
        }
    }

    private static void sound(ScreenSnapshot screen) {
        if (screen.size() != screen.rows() * screen.cols() || screen.cursor() >= screen.size()) {
            throw new IllegalStateException("size " + screen.size() + " cursor " + screen.cursor());
        }
    }

    private static void look(ScreenSnapshot screen) {
        for (String row : screen.text()) {
            if (row.length() != screen.cols()) {
                throw new IllegalStateException("a row of " + row.length());
            }
        }
        int fields = 0;
        int positions = 0;
        for (ScreenField field : screen.fields()) {
            fields++;
            positions += 1 + field.length();
            if (screen.fieldOf(field.attributeOffset()) != field.attributeOffset()) {
                throw new IllegalStateException("an attribute does not belong to its own field");
            }
        }
        if (fields > 0 && positions != screen.size()) {
            throw new IllegalStateException("fields cover " + positions + " of " + screen.size());
        }
    }

    private static final class Ears implements DisplayListener {
        @Override
        public void record(RecordKind kind, byte[] record, int from, int to) {}

        @Override
        public void attention(Key key) {}

        @Override
        public void changed(long version) {}

        @Override
        public void diagnosed(Diagnosis diagnosis) {
            if (diagnosis.offset() < 0) {
                throw new IllegalStateException(diagnosis.toString());
            }
        }
    }
}
