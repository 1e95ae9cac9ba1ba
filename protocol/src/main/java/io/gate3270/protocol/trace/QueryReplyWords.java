package io.gate3270.protocol.trace;

import static io.gate3270.protocol.trace.Narration.hex;

import io.gate3270.protocol.structured.QueryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Query Replies in words (GA23-0059, chapter 6): what a terminal says of itself. */
final class QueryReplyWords {
    private static final int PARTITION_SIZES = 0x01;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(QueryCode.SUMMARY, "Summary"),
            Map.entry(QueryCode.USABLE_AREA, "Usable Area"),
            Map.entry(0x82, "Image"),
            Map.entry(0x83, "Text Partitions"),
            Map.entry(QueryCode.ALPHANUMERIC_PARTITIONS, "Alphanumeric Partitions"),
            Map.entry(QueryCode.CHARACTER_SETS, "Character Sets"),
            Map.entry(QueryCode.COLOR, "Color"),
            Map.entry(QueryCode.HIGHLIGHTING, "Highlighting"),
            Map.entry(QueryCode.REPLY_MODES, "Reply Modes"),
            Map.entry(0x8A, "Field Validation"),
            Map.entry(0x8B, "MSR Control"),
            Map.entry(0x8C, "Field Outlining"),
            Map.entry(0x8E, "Partition Characteristics"),
            Map.entry(0x8F, "OEM Auxiliary Device"),
            Map.entry(0x90, "Format Presentation"),
            Map.entry(0x91, "DBCS-Asia"),
            Map.entry(0x92, "Save or Restore Format"),
            Map.entry(0x94, "Format Storage Auxiliary Device"),
            Map.entry(QueryCode.DISTRIBUTED_DATA, "Distributed Data Management"),
            Map.entry(0x96, "Storage Pools"),
            Map.entry(0x97, "Document Interchange Architecture"),
            Map.entry(0x98, "Data Chaining"),
            Map.entry(0x99, "Auxiliary Device"),
            Map.entry(0x9A, "3270 IPDS"),
            Map.entry(0x9C, "Product Defined Data Stream"),
            Map.entry(0x9E, "IBM Auxiliary Device"),
            Map.entry(0x9F, "Begin or End of File"),
            Map.entry(0xA0, "Device Characteristics"),
            Map.entry(QueryCode.RPQ_NAMES, "RPQ Names"),
            Map.entry(0xA2, "Data Streams"),
            Map.entry(QueryCode.IMPLICIT_PARTITION, "Implicit Partition"),
            Map.entry(0xA7, "Paper Feed Techniques"),
            Map.entry(0xA8, "Transparency"),
            Map.entry(0xA9, "Settable Printer Characteristics"),
            Map.entry(0xAA, "IOCA Auxiliary Device"),
            Map.entry(0xAB, "Cooperative Processing Requestor"),
            Map.entry(0xB0, "Segment"),
            Map.entry(0xB1, "Procedure"),
            Map.entry(0xB2, "Line Type"),
            Map.entry(0xB3, "Port"),
            Map.entry(0xB4, "Graphic Color"),
            Map.entry(0xB5, "Extended Drawing Routine"),
            Map.entry(0xB6, "Graphic Symbol Sets"),
            Map.entry(QueryCode.NULL, "Null"));

    private final FollowedScreen screen;
    private final TextWords text;

    QueryReplyWords(FollowedScreen screen, TextWords text) {
        this.screen = screen;
        this.text = text;
    }

    /** What the manual calls a reply. */
    static String name(int code) {
        return NAMES.getOrDefault(code, "reply " + hex(code));
    }

    /** The reply with this code whose content is {@code bytes[from..to)}; a short one is shown as it is. */
    String words(int code, byte[] bytes, int from, int to) {
        String content = switch (code) {
            case QueryCode.SUMMARY -> names(bytes, from, to);
            case QueryCode.USABLE_AREA -> to - from < 6 ? "" : usableArea(bytes, from);
            case QueryCode.ALPHANUMERIC_PARTITIONS ->
                to - from < 3
                        ? ""
                        : (bytes[from] & 0xFF) + " beyond the first, " + word(bytes, from + 1) + " positions";
            case QueryCode.CHARACTER_SETS -> to - from < 9 ? "" : characterSets(bytes, from, to);
            case QueryCode.COLOR -> colors(bytes, from + 2, to);
            case QueryCode.HIGHLIGHTING -> highlightings(bytes, from + 1, to);
            case QueryCode.REPLY_MODES -> replyModes(bytes, from, to);
            case QueryCode.DISTRIBUTED_DATA ->
                to - from < 6
                        ? ""
                        : "up to " + word(bytes, from + 2) + " bytes to the host, " + word(bytes, from + 4)
                                + " from it";
            case QueryCode.RPQ_NAMES -> to - from < 9 ? "" : text.ebcdic(bytes, from + 9, to);
            case QueryCode.IMPLICIT_PARTITION -> to - from < 13 ? "" : implicitPartition(bytes, from);
            default -> Narration.hex(bytes, from, to);
        };
        String shown = content.isEmpty() ? Narration.hex(bytes, from, to) : content;
        return "Query Reply: " + name(code) + (shown.isEmpty() ? "" : ": " + shown);
    }

    private static String names(byte[] bytes, int from, int to) {
        List<String> names = new ArrayList<>();
        for (int at = from; at < to; at++) {
            names.add(name(bytes[at] & 0xFF));
        }
        return String.join(", ", names);
    }

    private static String usableArea(byte[] bytes, int from) {
        int addressing = bytes[from] & 0x0F;
        return word(bytes, from + 4) + " rows, " + word(bytes, from + 2) + " columns, "
                + (addressing == 0x03 ? "12-, 14- and 16-bit" : "12- and 14-bit") + " addresses";
    }

    /** After flags, cell size and loadable sets: the length of a descriptor, and descriptors, each with its identifier at index 2. */
    private static String characterSets(byte[] bytes, int from, int to) {
        boolean graphicSets = (bytes[from] & 0x02) != 0;
        int length = bytes[from + 8] & 0xFF;
        List<String> sets = new ArrayList<>();
        for (int at = from + 9; length >= 3 && at + length <= to; at += length) {
            String set = "set " + hex(bytes[at + 2]);
            boolean identified = graphicSets && length >= 7;
            int last = at + length;
            sets.add(identified ? set + " CGCSGID " + word(bytes, last - 4) + '/' + word(bytes, last - 2) : set);
        }
        return String.join(", ", sets);
    }

    private static String colors(byte[] bytes, int from, int to) {
        List<String> shown = new ArrayList<>();
        for (int at = from; at + 1 < to; at += 2) {
            if (bytes[at] != 0 && bytes[at + 1] != 0) {
                shown.add(AttributeWords.color(bytes[at + 1] & 0xFF));
            }
        }
        return shown.isEmpty() ? "none" : String.join(", ", shown);
    }

    private static String highlightings(byte[] bytes, int from, int to) {
        List<String> shown = new ArrayList<>();
        for (int at = from; at + 1 < to; at += 2) {
            shown.add(AttributeWords.highlighting(bytes[at + 1] & 0xFF));
        }
        return shown.isEmpty() ? "none" : String.join(", ", shown);
    }

    private static String replyModes(byte[] bytes, int from, int to) {
        List<String> modes = new ArrayList<>();
        for (int at = from; at < to; at++) {
            modes.add(StructuredFieldWords.replyMode(bytes[at] & 0xFF));
        }
        return String.join(", ", modes);
    }

    private String implicitPartition(byte[] bytes, int from) {
        if (bytes[from + 3] != PARTITION_SIZES) {
            return "";
        }
        int rows = word(bytes, from + 11);
        int cols = word(bytes, from + 9);
        screen.alternateSize(rows, cols);
        return "default " + word(bytes, from + 7) + "x" + word(bytes, from + 5) + ", alternate " + rows + "x" + cols;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
