package io.gate3270.protocol.hostside;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the structured fields of an inbound record, as far as they are Query Replies. */
final class QueryReplyReader {
    private static final int QUERY_REPLY = 0x81;
    private static final int USABLE_AREA = 0x81;
    private static final int COLOR = 0x86;
    private static final int HIGHLIGHTING = 0x87;
    private static final int REPLY_MODES = 0x88;
    private static final int RPQ_NAMES = 0xA1;
    private static final int IMPLICIT_PARTITION = 0xA6;
    /** Length, 81 and code. */
    private static final int PREFIX = 4;
    /** The self-defining parameter of Implicit Partition that tells the sizes. */
    private static final int PARTITION_SIZES = 0x01;

    private QueryReplyReader() {}

    /** True if the first structured field of {@code fields[from..to)} is a Query Reply. */
    static boolean isReply(byte[] fields, int from, int to) {
        return to - from >= PREFIX && (fields[from + 2] & 0xFF) == QUERY_REPLY;
    }

    /** What the replies in {@code fields[from..to)} say together. */
    static TerminalTraits read(byte[] fields, int from, int to) {
        Map<Integer, Bytes> replies = split(fields, from, to);
        int[] size = size(replies);
        return new TerminalTraits(
                size[0],
                size[1],
                pairs(replies.get(COLOR), 2, 1),
                pairs(replies.get(HIGHLIGHTING), 1, 0),
                all(replies.get(REPLY_MODES)),
                rpq(replies.get(RPQ_NAMES)),
                replies);
    }

    private static Map<Integer, Bytes> split(byte[] fields, int from, int to) {
        Map<Integer, Bytes> replies = new TreeMap<>();
        int at = from;
        while (at < to) {
            int length = to - at < PREFIX ? 0 : (fields[at] & 0xFF) << 8 | (fields[at + 1] & 0xFF);
            if (length < PREFIX || at + length > to) {
                throw new CodedException(
                                ProtocolError.STRUCTURED_FIELD_MALFORMED,
                                "structured field of length " + length + " in the last " + (to - at)
                                        + " bytes of a record (expected: " + PREFIX + " or more, and within them)")
                        .with("offset", at - from);
            }
            if ((fields[at + 2] & 0xFF) == QUERY_REPLY) {
                replies.put(fields[at + 3] & 0xFF, Bytes.copyOf(fields, at + PREFIX, at + length));
            }
            at += length;
        }
        return replies;
    }

    /** Implicit Partition names the alternate size; Usable Area, the largest that there is, will do instead. */
    private static int[] size(Map<Integer, Bytes> replies) {
        Bytes partition = replies.get(IMPLICIT_PARTITION);
        if (partition != null && partition.length() >= 13 && partition.at(3) == PARTITION_SIZES) {
            return new int[] {word(partition, 11), word(partition, 9)};
        }
        Bytes area = replies.get(USABLE_AREA);
        return area != null && area.length() >= 6 ? new int[] {word(area, 4), word(area, 2)} : new int[] {0, 0};
    }

    private static int word(Bytes bytes, int at) {
        return bytes.at(at) << 8 | bytes.at(at + 1);
    }

    /** Values that differ from 0, of pairs that begin at {@code first}; {@code value} says which of the two it is that was asked for. */
    private static Set<Integer> pairs(@Nullable Bytes reply, int first, int value) {
        Set<Integer> values = new TreeSet<>();
        for (int at = first; reply != null && at + 1 < reply.length(); at += 2) {
            if (reply.at(at) != 0 && reply.at(at + value) != 0) {
                values.add(reply.at(at + value));
            }
        }
        return values;
    }

    private static Set<Integer> all(@Nullable Bytes reply) {
        Set<Integer> values = new TreeSet<>();
        for (int at = 0; reply != null && at < reply.length(); at++) {
            values.add(reply.at(at));
        }
        return values;
    }

    /** Device type and model, four bytes each, a length that counts itself, and the name. */
    private static Bytes rpq(@Nullable Bytes reply) {
        return reply == null || reply.length() <= 9
                ? Bytes.EMPTY
                : Bytes.copyOf(reply.toArray(), 9, Math.min(reply.length(), 8 + Math.max(1, reply.at(8))));
    }
}
