package io.gate3270.protocol.structured;

import io.gate3270.protocol.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Reads Query Replies from the wire, for the host's side. A reply that is too short for what it should say comes as {@link QueryReply.Other}. */
public final class QueryReplyReader {
    private QueryReplyReader() {}

    /** Reads the reply with this code whose content, after the code, is {@code record[from..to)}. */
    public static QueryReply read(int code, byte[] record, int from, int to) {
        Bytes content = Bytes.copyOf(record, from, to);
        return content.length() < shortest(code) ? new QueryReply.Other(code, content) : read(code, content);
    }

    private static QueryReply read(int code, Bytes content) {
        return switch (code) {
            case QueryCode.SUMMARY -> new QueryReply.Summary(list(content, 0, 1));
            case QueryCode.USABLE_AREA ->
                new QueryReply.UsableArea(number(content, 4), number(content, 2), (content.at(0) & 0x0F) == 0x03);
            case QueryCode.ALPHANUMERIC_PARTITIONS ->
                new QueryReply.AlphanumericPartitions(content.at(0), number(content, 1));
            case QueryCode.CHARACTER_SETS -> characterSets(content);
            case QueryCode.COLOR -> new QueryReply.Color(list(content, 3, 2));
            case QueryCode.HIGHLIGHTING -> new QueryReply.Highlighting(list(content, 2, 2));
            case QueryCode.REPLY_MODES -> new QueryReply.ReplyModes(list(content, 0, 1));
            case QueryCode.DISTRIBUTED_DATA -> new QueryReply.DistributedData(number(content, 2), number(content, 4));
            case QueryCode.RPQ_NAMES -> new QueryReply.RpqNames(slice(content, 9));
            case QueryCode.IMPLICIT_PARTITION ->
                new QueryReply.ImplicitPartition(
                        number(content, 7), number(content, 5), number(content, 11), number(content, 9));
            case QueryCode.NULL -> new QueryReply.Null();
            default -> new QueryReply.Other(code, content);
        };
    }

    private static int shortest(int code) {
        return switch (code) {
            case QueryCode.USABLE_AREA, QueryCode.DISTRIBUTED_DATA -> 6;
            case QueryCode.ALPHANUMERIC_PARTITIONS -> 3;
            case QueryCode.CHARACTER_SETS, QueryCode.RPQ_NAMES -> 9;
            case QueryCode.COLOR -> 2;
            case QueryCode.HIGHLIGHTING -> 1;
            case QueryCode.IMPLICIT_PARTITION -> 13;
            default -> 0;
        };
    }

    private static QueryReply characterSets(Bytes content) {
        int each = content.at(8);
        List<QueryReply.CharacterSet> sets = new ArrayList<>();
        // Without CGCSGIDs (flag 02) a descriptor has three bytes, with them seven.
        for (int at = 9; each >= 3 && at + each <= content.length(); at += each) {
            int coded = each >= 7 ? number(content, at + 3) << 16 | number(content, at + 5) : 0;
            sets.add(new QueryReply.CharacterSet(content.at(at + 2), coded));
        }
        return new QueryReply.CharacterSets(sets);
    }

    private static List<Integer> list(Bytes content, int from, int step) {
        List<Integer> list = new ArrayList<>();
        for (int at = from; at < content.length(); at += step) {
            list.add(content.at(at));
        }
        return list;
    }

    private static Bytes slice(Bytes content, int from) {
        return Bytes.copyOf(content.toArray(), from, content.length());
    }

    private static int number(Bytes content, int at) {
        return content.at(at) << 8 | content.at(at + 1);
    }
}
