package io.gate3270.gateway.cli.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** The keys, on a page that takes the screen's place. */
final class HelpPage {
    private HelpPage() {}

    static List<AttributedString> lines() {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(new AttributedString("Keys", AttributedStyle.BOLD));
        lines.add(AttributedString.EMPTY);
        KeyBindings.help()
                .forEach(line -> lines.add(new AttributedString("%-20s %s".formatted(line.keys(), line.meaning()))));
        lines.add(AttributedString.EMPTY);
        lines.add(new AttributedString("Any key goes back."));
        return lines;
    }
}
