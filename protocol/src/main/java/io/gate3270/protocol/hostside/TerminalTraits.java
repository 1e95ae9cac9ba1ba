package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.Bytes;
import java.util.Map;
import java.util.Set;

/**
 * What a terminal says about itself in its Query Replies (GA23-0059, chapter 6).
 *
 * @param rows of the alternate size; 0 if it did not say
 * @param cols of the alternate size; 0 if it did not say
 * @param colors codes of the colours it shows, f1 to ff; empty if it did not say
 * @param highlightings codes of the highlightings it shows, f0 to f8; empty if it did not say
 * @param replyModes codes it takes in Set Reply Mode, 0 to 2; empty if it did not say
 * @param rpqNames the text of its RPQ Names reply in EBCDIC, without lengths; empty if it did not say
 * @param replies all replies by code, each without length, 81 and code
 */
public record TerminalTraits(
        int rows,
        int cols,
        Set<Integer> colors,
        Set<Integer> highlightings,
        Set<Integer> replyModes,
        Bytes rpqNames,
        Map<Integer, Bytes> replies) {
    /** Copies the collections. */
    public TerminalTraits {
        colors = Set.copyOf(colors);
        highlightings = Set.copyOf(highlightings);
        replyModes = Set.copyOf(replyModes);
        replies = Map.copyOf(replies);
    }

    /** True if the terminal answered with this reply. */
    public boolean answered(int code) {
        return replies.containsKey(code);
    }
}
