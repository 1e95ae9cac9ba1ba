package io.gate3270.protocol.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On whatever screen, keys do what the model says. */
class KeyboardLawTest {
    private static final int ROWS = 4;
    private static final int COLS = 10;
    private static final List<Key> KEYS = List.of(
            Key.TAB,
            Key.BACK_TAB,
            Key.HOME,
            Key.NEWLINE,
            Key.UP,
            Key.DOWN,
            Key.LEFT,
            Key.RIGHT,
            Key.ERASE_EOF,
            Key.ERASE_INPUT,
            Key.DELETE,
            Key.INSERT,
            Key.DUP,
            Key.FIELD_MARK);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doWhatTheModelSays(long seed) {
        Random random = new Random(seed);
        for (int screens = 0; screens < 150; screens++) {
            ScreenBuffer screen = new ScreenBuffer(ROWS, COLS, ROWS * COLS);
            ModelKeyboard model = new ModelKeyboard(ROWS, COLS);
            paint(random, screen, model);
            Keyboard keyboard = new Keyboard(screen, false);
            keyboard.lock(KeyboardLock.NONE);
            StringBuilder story = new StringBuilder(describe(model.codes, model.field, model.cursor));
            for (int strokes = 0; strokes < 60; strokes++) {
                strike(random, keyboard, model, story);
                assertThat(describe(screen))
                        .as("seed %d: %s", seed, story)
                        .isEqualTo(describe(model.codes, model.field, model.cursor));
            }
        }
    }

    private static void paint(Random random, ScreenBuffer screen, ModelKeyboard model) {
        int fields = random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            int position = random.nextInt(screen.size());
            int attribute = random.nextInt(64) & 0x3D;
            screen.startField(position, attribute);
            model.field[position] = true;
            model.codes[position] = attribute;
        }
        for (int position = 0; position < screen.size(); position++) {
            if (!model.field[position] && random.nextBoolean()) {
                int code = 0xC1 + random.nextInt(9);
                screen.type(position, code, false);
                model.codes[position] = code;
            }
        }
        screen.cursor(random.nextInt(screen.size()));
        model.cursor = screen.cursor();
    }

    private static void strike(Random random, Keyboard keyboard, ModelKeyboard model, StringBuilder story) {
        KeyOutcome outcome;
        boolean accepted;
        if (random.nextBoolean()) {
            int code = 0xF0 + random.nextInt(10);
            story.append(" type ").append(code);
            outcome = keyboard.type(code, false);
            accepted = model.type(code);
        } else {
            Key key = KEYS.get(random.nextInt(KEYS.size()));
            story.append(' ').append(key);
            outcome = keyboard.press(key);
            accepted = model.press(key);
        }
        assertThat(!outcome.refused()).as("%s: %s", story, outcome).isEqualTo(accepted);
        if (!accepted || random.nextInt(20) == 0) {
            keyboard.reset();
            model.insert = false;
        }
    }

    private static String describe(ScreenBuffer screen) {
        int[] codes = new int[screen.size()];
        boolean[] field = new boolean[screen.size()];
        for (int i = 0; i < screen.size(); i++) {
            codes[i] = screen.code(i);
            field[i] = screen.fieldStartsAt(i);
        }
        return describe(codes, field, screen.cursor());
    }

    private static String describe(int[] codes, boolean[] field, int cursor) {
        StringBuilder words = new StringBuilder("cursor " + cursor + ":");
        for (int i = 0; i < codes.length; i++) {
            words.append(field[i] ? " [" : " ")
                    .append(Integer.toHexString(codes[i]))
                    .append(field[i] ? "]" : "");
        }
        return words.toString();
    }
}
