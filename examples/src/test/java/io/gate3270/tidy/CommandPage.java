package io.gate3270.tidy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command blocks of one page of documentation: what stands between {@code ```sh} and {@code ```}.
 *
 * <p>A comment right before a block may say {@code <!-- stays up -->} (the block is a server for the rest of the page) or
 * {@code <!-- not run: REASON -->}.
 *
 * @param path relative to the root of the repository
 * @param blocks in the order of the page
 */
record CommandPage(Path path, List<Block> blocks) {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(?:^<!-- (stays up|not run:[^\\n]*?) -->\\n\\s*)?^( *)```sh\\n(.*?)^ *```");

    /** What is done with a block. */
    enum Kind {
        RUN,
        STAYS_UP,
        NOT_RUN
    }

    /**
     * One block.
     *
     * @param kind what the test does with it
     * @param line of the page on which it begins, 1-based
     * @param commands as a reader pastes them
     */
    record Block(Kind kind, int line, String commands) {}

    static CommandPage read(Path path) {
        String text = Repository.read(path);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            int line = (int) text.substring(0, matcher.start(2)).lines().count() + 1;
            blocks.add(new Block(
                    kind(matcher.group(1)), line, matcher.group(3).replaceAll("(?m)^" + matcher.group(2), "")));
        }
        return new CommandPage(path, List.copyOf(blocks));
    }

    private static Kind kind(String marker) {
        if (marker == null) {
            return Kind.RUN;
        }
        return marker.equals("stays up") ? Kind.STAYS_UP : Kind.NOT_RUN;
    }

    List<Block> of(Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }
}
