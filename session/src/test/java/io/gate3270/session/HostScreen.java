package io.gate3270.session;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.charset.CodePage;

/** Composes records as a host would send them, in cp037 on 80 columns. */
public final class HostScreen {
    public static final int OPEN = 0x40;
    public static final int PROTECTED = 0x60;
    public static final int HIDDEN = 0x4C;
    public static final int NUMERIC = 0x50;

    private static final CodePage PAGE = CodePage.named("cp037");
    private static final int COLS = 80;

    private final ByteSink bytes = new ByteSink(256);

    private HostScreen(int command, int wcc) {
        bytes.put(command).put(wcc);
    }

    /** Erase/Write that opens the keyboard. */
    public static HostScreen erase() {
        return new HostScreen(0xF5, 0xC3);
    }

    /** Erase/Write that leaves the keyboard as it is. */
    public static HostScreen eraseLocked() {
        return new HostScreen(0xF5, 0xC0);
    }

    /** Write that opens the keyboard. */
    public static HostScreen write() {
        return new HostScreen(0xF1, 0xC2);
    }

    /** Write that leaves the keyboard as it is. */
    public static HostScreen writeLocked() {
        return new HostScreen(0xF1, 0xC0);
    }

    /** Goes to a row and column, 1-based. */
    public HostScreen at(int row, int col) {
        int address = (row - 1) * COLS + col - 1;
        bytes.put(0x11).put(address >> 8).put(address);
        return this;
    }

    /** Starts a field. */
    public HostScreen field(int attribute) {
        bytes.put(0x1D).put(attribute);
        return this;
    }

    /** Writes text. */
    public HostScreen text(String text) {
        byte[] ebcdic = PAGE.encode(text);
        bytes.put(ebcdic, 0, ebcdic.length);
        return this;
    }

    /** Puts the cursor here. */
    public HostScreen cursor() {
        bytes.put(0x13);
        return this;
    }

    /** A label, and after it an input field of this length. */
    public HostScreen input(int row, int col, String label, int attribute, int length) {
        return at(row, col)
                .field(PROTECTED)
                .text(label)
                .field(attribute)
                .at(row, col + 2 + label.length() + length)
                .field(PROTECTED);
    }

    /** The record as classic TN3270 sends it, marked as ended. */
    public byte[] record() {
        byte[] plain = bytes.toBytes().toArray();
        ByteSink wire = new ByteSink(plain.length + 2);
        for (byte b : plain) {
            wire.put(b);
            if (b == (byte) 0xFF) {
                wire.put(b);
            }
        }
        return wire.put(0xFF).put(0xEF).toBytes().toArray();
    }

    /** The record without framing. */
    public byte[] bare() {
        return bytes.toBytes().toArray();
    }

    /** A logon screen: user ID at row 5, password at row 6, cursor in the first. */
    public static HostScreen logon() {
        return erase().at(1, 1)
                .field(PROTECTED)
                .text("DEMO BANK")
                .input(5, 1, "Userid  . . . :", OPEN, 8)
                .input(6, 1, "Password  . . :", HIDDEN, 8)
                .at(5, 18)
                .cursor();
    }

    /** A menu with one command line at row 20. */
    public static HostScreen menu() {
        return erase().at(1, 1)
                .field(PROTECTED)
                .text("MAIN MENU")
                .input(20, 1, "Option ===>", OPEN, 4)
                .at(20, 14)
                .cursor();
    }
}
