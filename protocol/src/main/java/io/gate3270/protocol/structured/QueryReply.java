package io.gate3270.protocol.structured;

import io.gate3270.protocol.bytes.Bytes;
import java.util.List;

/** One Query Reply as a value: what a terminal says of itself (GA23-0059, chapter 6). */
public sealed interface QueryReply {
    /** The code of the reply; see {@link QueryCode}. */
    int code();

    /** Which replies there are, by code. */
    record Summary(List<Integer> codes) implements QueryReply {
        /** Keeps a copy. */
        public Summary {
            codes = List.copyOf(codes);
        }

        @Override
        public int code() {
            return QueryCode.SUMMARY;
        }
    }

    /**
     * How large the screen can be, in positions.
     *
     * @param rows height
     * @param cols width
     * @param sixteenBitAddresses Create Partition may ask for 16-bit addresses
     */
    record UsableArea(int rows, int cols, boolean sixteenBitAddresses) implements QueryReply {
        @Override
        public int code() {
            return QueryCode.USABLE_AREA;
        }
    }

    /**
     * How many partitions there can be.
     *
     * @param partitions beyond the first
     * @param positions all partitions together
     */
    record AlphanumericPartitions(int partitions, int positions) implements QueryReply {
        @Override
        public int code() {
            return QueryCode.ALPHANUMERIC_PARTITIONS;
        }
    }

    /** Which character sets there are; GE reaches the one with identifier F1. */
    record CharacterSets(List<CharacterSet> sets) implements QueryReply {
        /** Keeps a copy. */
        public CharacterSets {
            sets = List.copyOf(sets);
        }

        @Override
        public int code() {
            return QueryCode.CHARACTER_SETS;
        }
    }

    /**
     * One character set.
     *
     * @param id the value of the extended attribute that chooses it, 0 for the base set
     * @param codedCharacterSet its CGCSGID: character set, 16 bits, and code page, 16 bits
     */
    record CharacterSet(int id, int codedCharacterSet) {}

    /** Which colours there are: for each value of the attribute, from 00 and then F1, the colour that is shown; 0 if none is. */
    record Color(List<Integer> shown) implements QueryReply {
        /** Keeps a copy. */
        public Color {
            shown = List.copyOf(shown);
        }

        @Override
        public int code() {
            return QueryCode.COLOR;
        }
    }

    /** Which values of the highlighting attribute are shown as themselves. */
    record Highlighting(List<Integer> values) implements QueryReply {
        /** Keeps a copy. */
        public Highlighting {
            values = List.copyOf(values);
        }

        @Override
        public int code() {
            return QueryCode.HIGHLIGHTING;
        }
    }

    /** Which reply modes there are, by the codes of Set Reply Mode. */
    record ReplyModes(List<Integer> modes) implements QueryReply {
        /** Keeps a copy. */
        public ReplyModes {
            modes = List.copyOf(modes);
        }

        @Override
        public int code() {
            return QueryCode.REPLY_MODES;
        }
    }

    /**
     * How much may be sent at once in a transfer of data.
     *
     * @param inbound bytes to the host
     * @param outbound bytes to the terminal
     */
    record DistributedDataManagement(int inbound, int outbound) implements QueryReply {
        @Override
        public int code() {
            return QueryCode.DISTRIBUTED_DATA;
        }
    }

    /** The name of what the terminal is, in EBCDIC. */
    record RpqNames(Bytes name) implements QueryReply {
        @Override
        public int code() {
            return QueryCode.RPQ_NAMES;
        }
    }

    /** The two sizes between which Erase/Write and Erase/Write Alternate choose. */
    record ImplicitPartition(int defaultRows, int defaultCols, int alternateRows, int alternateCols)
            implements QueryReply {
        @Override
        public int code() {
            return QueryCode.IMPLICIT_PARTITION;
        }
    }

    /** None of what was asked for is there. */
    record Null() implements QueryReply {
        @Override
        public int code() {
            return QueryCode.NULL;
        }
    }
}
