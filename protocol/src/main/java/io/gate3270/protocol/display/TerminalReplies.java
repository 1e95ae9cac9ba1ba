package io.gate3270.protocol.display;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.structured.QueryCode;
import io.gate3270.protocol.structured.QueryReply;
import java.util.ArrayList;
import java.util.List;

/** What this terminal says of itself when it is asked: no more and no less than it does. */
final class TerminalReplies {
    /** The APL character set 963 in code page 310. */
    private static final int APL_CODED_SET = 0x03C3_0136;

    /** Where the default colour shows. */
    private static final int GREEN = 0xF4;

    private static final int COLORS = 16;
    private static final int TRANSFER_LIMIT = 0x4000;

    /** "gate3270" in EBCDIC. */
    private static final Bytes NAME = Bytes.of(0x87, 0x81, 0xA3, 0x85, 0xF3, 0xF2, 0xF7, 0xF0);

    private final List<QueryReply> replies;

    TerminalReplies(DisplayConfig config) {
        int rows = config.alternateRows();
        int cols = config.alternateCols();
        List<QueryReply> details = List.of(
                new QueryReply.UsableArea(rows, cols, false),
                new QueryReply.AlphanumericPartitions(0, rows * cols),
                new QueryReply.CharacterSets(List.of(
                        new QueryReply.CharacterSet(0, config.codePage().codedCharacterSet()),
                        new QueryReply.CharacterSet(0xF1, APL_CODED_SET))),
                new QueryReply.Color(colors(config.color())),
                new QueryReply.Highlighting(List.of(0xF0, 0xF1, 0xF2, 0xF4, 0xF8)),
                new QueryReply.ReplyModes(List.of(0, 1, 2)),
                // Without this reply IND$FILE falls back to painting its data on the screen; with it, it asks, and is
                // refused in order.
                new QueryReply.DistributedDataManagement(TRANSFER_LIMIT, TRANSFER_LIMIT),
                new QueryReply.RpqNames(NAME),
                new QueryReply.ImplicitPartition(DisplayConfig.DEFAULT_ROWS, DisplayConfig.DEFAULT_COLS, rows, cols));
        List<Integer> codes = new ArrayList<>(List.of(QueryCode.SUMMARY));
        details.forEach(reply -> codes.add(reply.code()));
        List<QueryReply> all = new ArrayList<>(List.of(new QueryReply.Summary(codes)));
        all.addAll(details);
        replies = List.copyOf(all);
    }

    private static List<Integer> colors(boolean color) {
        List<Integer> shown = new ArrayList<>(List.of(GREEN));
        for (int value = 0xF1; shown.size() < COLORS; value++) {
            shown.add(color ? value : 0);
        }
        return shown;
    }

    /** All replies, the summary first. */
    List<QueryReply> all() {
        return replies;
    }

    /** Those replies whose codes are in {@code record[from..to)}; a Null reply if there is none. */
    List<QueryReply> listed(byte[] record, int from, int to) {
        List<QueryReply> listed = replies.stream()
                .filter(reply -> contains(record, from, to, reply.code()))
                .toList();
        return listed.isEmpty() ? List.of(new QueryReply.Null()) : listed;
    }

    private static boolean contains(byte[] record, int from, int to, int code) {
        for (int at = from; at < to; at++) {
            if ((record[at] & 0xFF) == code) {
                return true;
            }
        }
        return false;
    }
}
