package io.gate3270.protocol.datastream;

/** The bits of a write control character (GA23-0059, Write Control Character). */
public final class Wcc {
    /** Reset: with an erase, the reply mode returns to field mode. */
    public static final int RESET = 0x40;

    /** Start the printer. */
    public static final int START_PRINTER = 0x08;

    /** Sound the alarm. */
    public static final int ALARM = 0x04;

    /** Restore the keyboard and reset the AID. */
    public static final int RESTORE = 0x02;

    /** Reset the modified data tags of all fields before the orders. */
    public static final int RESET_MDT = 0x01;

    private Wcc() {}

    /** True if {@code wcc} has all of the bits of {@code function}. */
    public static boolean has(int wcc, int function) {
        return (wcc & function) == function;
    }
}
