package io.gate3270.protocol.structured;

import io.gate3270.protocol.bytes.ByteSink;

/** Puts Query Replies on the wire (GA23-0059, chapter 6), each as one structured field. */
public final class QueryReplyWriter {
    private static final int CELL_WIDTH = 9;
    private static final int CELL_HEIGHT = 12;
    private static final int MILLIMETRES = 1;

    private QueryReplyWriter() {}

    /** Appends one reply. */
    public static void write(QueryReply reply, ByteSink sink) {
        int start = sink.length();
        sink.putShort(0).put(StructuredFieldId.QUERY_REPLY).put(reply.code());
        content(reply, sink);
        sink.setShort(start, sink.length() - start);
    }

    private static void content(QueryReply reply, ByteSink sink) {
        if (reply instanceof QueryReply.Summary summary) {
            summary.codes().forEach(sink::put);
        } else if (reply instanceof QueryReply.UsableArea area) {
            usableArea(area, sink);
        } else if (reply instanceof QueryReply.AlphanumericPartitions partitions) {
            sink.put(partitions.partitions()).putShort(partitions.positions()).put(0);
        } else if (reply instanceof QueryReply.CharacterSets sets) {
            characterSets(sets, sink);
        } else if (reply instanceof QueryReply.Color color) {
            color(color, sink);
        } else if (reply instanceof QueryReply.Highlighting highlighting) {
            sink.put(highlighting.values().size());
            highlighting
                    .values()
                    .forEach(value -> sink.put(value == 0xF0 ? 0 : value).put(value));
        } else if (reply instanceof QueryReply.ReplyModes modes) {
            modes.modes().forEach(sink::put);
        } else if (reply instanceof QueryReply.DistributedDataManagement data) {
            // One subset of functions, number 1.
            sink.putShort(0)
                    .putShort(data.inbound())
                    .putShort(data.outbound())
                    .put(1)
                    .put(1);
        } else if (reply instanceof QueryReply.RpqNames names) {
            sink.putShort(0).putShort(0).putShort(0).putShort(0);
            sink.put(names.name().length() + 1).put(names.name());
        } else if (reply instanceof QueryReply.ImplicitPartition sizes) {
            implicitPartition(sizes, sink);
        }
    }

    private static void usableArea(QueryReply.UsableArea area, ByteSink sink) {
        sink.put(area.sixteenBitAddresses() ? 0x03 : 0x01).put(0);
        sink.putShort(area.cols()).putShort(area.rows());
        // Distances between points, as fractions of a millimetre: those of a 3279.
        sink.put(MILLIMETRES).putShort(0x000A).putShort(0x02E5).putShort(0x0002).putShort(0x006F);
        sink.put(CELL_WIDTH).put(CELL_HEIGHT).putShort(area.rows() * area.cols());
    }

    private static void characterSets(QueryReply.CharacterSets sets, ByteSink sink) {
        // Flags: GE is there, and CGCSGIDs are given; no loadable sets.
        sink.put(0x82).put(0).put(CELL_WIDTH).put(CELL_HEIGHT).putShort(0).putShort(0);
        sink.put(7);
        int storage = 0;
        for (QueryReply.CharacterSet set : sets.sets()) {
            // Neither can be loaded; the base set (10) is not told apart by its identifier, since it is the one
            // without.
            sink.put(storage++).put(set.id() == 0 ? 0x10 : 0x00).put(set.id());
            sink.putShort(set.codedCharacterSet() >> 16).putShort(set.codedCharacterSet());
        }
    }

    private static void color(QueryReply.Color color, ByteSink sink) {
        sink.put(0).put(color.shown().size());
        int value = 0;
        for (int shown : color.shown()) {
            sink.put(value).put(shown);
            value = value == 0 ? 0xF1 : value + 1;
        }
    }

    private static void implicitPartition(QueryReply.ImplicitPartition sizes, ByteSink sink) {
        sink.putShort(0).put(0x0B).put(0x01).put(0);
        sink.putShort(sizes.defaultCols()).putShort(sizes.defaultRows());
        sink.putShort(sizes.alternateCols()).putShort(sizes.alternateRows());
    }
}
