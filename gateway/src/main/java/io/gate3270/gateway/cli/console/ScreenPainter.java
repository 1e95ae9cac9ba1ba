package io.gate3270.gateway.cli.console;

import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A screen as styled lines of text, one a row: colours, highlighting, and blanks where nothing is displayed. */
final class ScreenPainter {
    private static final int PROTECTED = 0x20;
    private static final int DISPLAY_BITS = 0x0C;
    private static final int INTENSIFIED = 0x08;
    private static final int BLINK = 0xF1;
    private static final int REVERSE = 0xF2;
    private static final int UNDERSCORE = 0xF4;
    private static final int INTENSIFY = 0xF8;

    /** 3270 colours F1 to F7 (GA23-0059, Extended Field Attributes): blue, red, pink, green, turquoise, yellow, neutral. */
    private static final int[] COLOURS = {
        AttributedStyle.BLUE + AttributedStyle.BRIGHT,
        AttributedStyle.RED + AttributedStyle.BRIGHT,
        AttributedStyle.MAGENTA + AttributedStyle.BRIGHT,
        AttributedStyle.GREEN,
        AttributedStyle.CYAN,
        AttributedStyle.YELLOW + AttributedStyle.BRIGHT,
        AttributedStyle.WHITE + AttributedStyle.BRIGHT
    };

    private ScreenPainter() {}

    /** All rows of the screen. */
    static List<AttributedString> paint(ScreenSnapshot screen) {
        List<AttributedString> lines = new ArrayList<>(screen.rows());
        for (int row = 0; row < screen.rows(); row++) {
            String text = screen.row(row + 1);
            AttributedStringBuilder line = new AttributedStringBuilder(screen.cols());
            for (int col = 0; col < screen.cols(); col++) {
                line.append(text.substring(col, col + 1), style(screen, row * screen.cols() + col));
            }
            lines.add(line.toAttributedString());
        }
        return lines;
    }

    private static AttributedStyle style(ScreenSnapshot screen, int offset) {
        if (screen.attributeAt(offset)) {
            return AttributedStyle.DEFAULT;
        }
        int field = screen.fieldOf(offset);
        int attribute = field < 0 ? 0 : screen.fieldAttributeAt(field);
        int highlight = firstOf(screen.highlightAt(offset), field < 0 ? 0 : screen.highlightAt(field));
        int background = firstOf(screen.backgroundAt(offset), field < 0 ? 0 : screen.backgroundAt(field));
        int colour = firstOf(screen.colorAt(offset), field < 0 ? 0 : screen.colorAt(field));
        AttributedStyle style =
                AttributedStyle.DEFAULT.foreground(known(colour) ? COLOURS[colour - 0xF1] : base(attribute));
        if (known(background)) {
            style = style.background(COLOURS[background - 0xF1]);
        }
        if ((attribute & DISPLAY_BITS) == INTENSIFIED || highlight == INTENSIFY) {
            style = style.bold();
        }
        return switch (highlight) {
            case BLINK -> style.blink();
            case REVERSE -> style.inverse();
            case UNDERSCORE -> style.underline();
            default -> style;
        };
    }

    /** The colour that a 3279 gives to a field that names none: by protection and intensity. */
    private static int base(int attribute) {
        boolean intensified = (attribute & DISPLAY_BITS) == INTENSIFIED;
        if ((attribute & PROTECTED) != 0) {
            return intensified
                    ? AttributedStyle.WHITE + AttributedStyle.BRIGHT
                    : AttributedStyle.BLUE + AttributedStyle.BRIGHT;
        }
        return intensified ? AttributedStyle.RED + AttributedStyle.BRIGHT : AttributedStyle.GREEN;
    }

    private static boolean known(int colour) {
        return colour >= 0xF1 && colour <= 0xF7;
    }

    private static int firstOf(int character, int field) {
        return character != 0 ? character : field;
    }
}
