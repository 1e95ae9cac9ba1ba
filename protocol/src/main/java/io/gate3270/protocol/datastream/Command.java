package io.gate3270.protocol.datastream;

import org.jspecify.annotations.Nullable;

/** The commands of the 3270 data stream; each has a code of the channel set and, but for one, a code of the SNA set. */
public enum Command {
    WRITE("Write", 0x01, 0xF1),
    READ_BUFFER("Read Buffer", 0x02, 0xF2),
    /** Only in the channel set; does nothing. */
    NO_OPERATION("No Operation", 0x03, 0x03),
    ERASE_WRITE("Erase/Write", 0x05, 0xF5),
    READ_MODIFIED("Read Modified", 0x06, 0xF6),
    ERASE_WRITE_ALTERNATE("Erase/Write Alternate", 0x0D, 0x7E),
    READ_MODIFIED_ALL("Read Modified All", 0x0E, 0x6E),
    ERASE_ALL_UNPROTECTED("Erase All Unprotected", 0x0F, 0x6F),
    WRITE_STRUCTURED_FIELD("Write Structured Field", 0x11, 0xF3);

    private static final @Nullable Command[] BY_CODE = table();

    private final String title;
    private final int channelCode;
    private final int snaCode;

    Command(String title, int channelCode, int snaCode) {
        this.title = title;
        this.channelCode = channelCode;
        this.snaCode = snaCode;
    }

    private static @Nullable Command[] table() {
        @Nullable Command[] table = new @Nullable Command[256];
        for (Command command : values()) {
            claim(table, command.channelCode, command);
            claim(table, command.snaCode, command);
        }
        return table;
    }

    private static void claim(@Nullable Command[] table, int code, Command command) {
        Command holder = table[code];
        if (holder != null && holder != command) {
            throw new AssertionError(holder + " and " + command + " both claim code " + code);
        }
        table[code] = command;
    }

    /** The command with this code (0 to 255) of either set, or null if there is none. */
    public static @Nullable Command of(int code) {
        return BY_CODE[code];
    }

    /** What the manual calls it. */
    public String title() {
        return title;
    }

    /** The code used by non-SNA channel attachment. */
    public int channelCode() {
        return channelCode;
    }

    /** The code used by SNA, and by most hosts over TN3270. */
    public int snaCode() {
        return snaCode;
    }

    /** True if a write control character and orders follow the command. */
    public boolean writesOrders() {
        return this == WRITE || this == ERASE_WRITE || this == ERASE_WRITE_ALTERNATE;
    }
}
