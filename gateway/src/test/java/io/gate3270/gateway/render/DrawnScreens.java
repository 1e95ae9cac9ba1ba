package io.gate3270.gateway.render;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.display.Display;
import io.gate3270.protocol.display.DisplayConfig;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.hostside.FieldStyle;
import io.gate3270.protocol.hostside.FieldStyle.Color;
import io.gate3270.protocol.hostside.FieldStyle.Highlight;
import io.gate3270.protocol.hostside.ScreenComposer;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;

/** Screens that a real display shows after what a host could have written. */
public final class DrawnScreens {
    private static final ScreenComposer.Canvas CANVAS =
            new ScreenComposer.Canvas(24, 80, true, CodePage.named("cp037"));

    private DrawnScreens() {}

    /** A display that has executed nothing yet, of a colour terminal. */
    public static Display display() {
        Display display = new Display(DisplayConfig.model("3279-2-E"), new DisplayListener() {
            @Override
            public void record(RecordKind kind, byte[] record, int from, int to) {}

            @Override
            public void attention(Key key) {}

            @Override
            public void changed(long version) {}
        });
        display.connected();
        display.mode(ScreenMode.DISPLAY_3270);
        return display;
    }

    /** What that display shows after this record. */
    public static ScreenSnapshot after(Bytes record) {
        Display display = display();
        byte[] bytes = record.toArray();
        display.execute(bytes, 0, bytes.length);
        return display.snapshot();
    }

    /** An empty canvas to compose on. */
    public static ScreenComposer canvas() {
        return ScreenComposer.eraseWrite(CANVAS).restore();
    }

    /** A screen with every colour and highlighting, input, a hidden field, and text that markup could trip over. */
    public static ScreenSnapshot everything() {
        ScreenComposer canvas = canvas().label(1, 2, FieldStyle.TEXT.in(Color.BLUE), "BNKM01")
                .label(1, 31, FieldStyle.TEXT.bright().in(Color.WHITE), "FIRST 3270 BANK")
                .label(1, 66, FieldStyle.TEXT.in(Color.BLUE), "2026-11-21")
                .label(3, 2, FieldStyle.TEXT.in(Color.TURQUOISE), "Account . . . :")
                .input(3, 19, 10, FieldStyle.DIGITS, "0012345678")
                .label(3, 40, FieldStyle.TEXT.in(Color.TURQUOISE), "Password . . :")
                .input(3, 56, 8, FieldStyle.SECRET, "GEHEIM")
                .label(4, 2, FieldStyle.TEXT.in(Color.TURQUOISE), "Name  . . . . :")
                .input(4, 19, 30, FieldStyle.INPUT, "O'HARA & <SONS> \"LTD\"")
                .label(5, 2, FieldStyle.TEXT.in(Color.TURQUOISE), "Command . . . :")
                .input(5, 19, 20, new FieldStyle(0, Color.DEFAULT, Highlight.DEFAULT), "")
                .label(
                        7,
                        2,
                        FieldStyle.TEXT.in(Color.WHITE).with(Highlight.UNDERSCORE),
                        "Date        Text                          Amount");
        String[] rows = {
            "2026-11-01  Salary                      3,250.00", "2026-11-03  Rent                         -980.00"
        };
        for (int i = 0; i < rows.length; i++) {
            canvas.label(8 + i, 2, FieldStyle.TEXT.in(i == 0 ? Color.GREEN : Color.PINK), rows[i]);
        }
        int row = 12;
        for (Color color : Color.values()) {
            canvas.label(row, 2, FieldStyle.TEXT.in(color), "colour " + color)
                    .label(row, 24, FieldStyle.TEXT.in(color).with(Highlight.REVERSE), " reverse ")
                    .label(row, 36, FieldStyle.TEXT.in(color).with(Highlight.UNDERSCORE), "underscore")
                    .label(row, 49, FieldStyle.TEXT.in(color).with(Highlight.BLINK), "blink")
                    .label(row, 57, FieldStyle.TEXT.bright().in(color), "intensified");
            row++;
        }
        canvas.label(22, 2, FieldStyle.TEXT.in(Color.YELLOW), "Transfer is pending; press PF5 to confirm.")
                .label(24, 2, FieldStyle.TEXT.in(Color.BLUE), "PF1 Help   PF3 Exit   PF5 Confirm   PF7 Up   PF8 Down")
                .cursor(5, 19);
        return after(canvas.record());
    }
}
