package io.gate3270.protocol.display;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.keyboard.KeyOutcome;
import io.gate3270.protocol.keyboard.TypeOutcome;
import io.gate3270.protocol.screen.KeyboardLock;
import io.gate3270.protocol.screen.ScreenBuffer;
import io.gate3270.protocol.screen.ScreenMode;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One 3270 display: records from the host and keys from an operator in, records to the host out.
 *
 * <p>Belongs to one thread; only snapshots may leave it. No I/O, no clock. Executing a record allocates nothing, unless the record is
 * malformed, is a read, or is the first to use an extended attribute. No byte string makes {@link #execute} throw, no key {@link #press}.
 */
public final class Display {
    private final Machine machine;
    private final CommandExecutor host;
    private final Operator operator;
    private long version = 1;
    private KeyboardLock toldLock = KeyboardLock.NOT_CONNECTED;
    private boolean toldInsert;
    private @Nullable ScreenSnapshot latest;

    /** A display that is not connected, and tells {@code listener} what it has to say. */
    public Display(DisplayConfig config, DisplayListener listener) {
        machine = new Machine(config, listener);
        host = new CommandExecutor(machine);
        operator = new Operator(machine);
    }

    /** What this display is able to do. */
    public DisplayConfig config() {
        return machine.config;
    }

    /** The connection is up; nobody talks to us yet. */
    public void connected() {
        machine.mode(ScreenMode.UNBOUND);
        settle();
    }

    /** The connection is gone. */
    public void disconnected() {
        unbind();
    }

    /** The language that was agreed on. Another than before clears the screen, and locks the keyboard until its first record. */
    public void mode(ScreenMode mode) {
        machine.mode(mode);
        settle();
    }

    /** A session with an application begins, with these sizes as far as the display can have them. */
    public void bind(int defaultRows, int defaultCols, int alternateRows, int alternateCols) {
        machine.mode(ScreenMode.UNBOUND);
        machine.sizes.bind(defaultRows, defaultCols, alternateRows, alternateCols);
        machine.mode(ScreenMode.DISPLAY_3270);
        settle();
    }

    /** The session with the application ended. */
    public void unbind() {
        machine.sizes.unbind();
        machine.mode(ScreenMode.UNBOUND);
        operator.forget();
        settle();
    }

    /** Composes masked twins of records from now on, or no longer: see {@link DisplayListener#recordMasked}. */
    public void masking(boolean on) {
        machine.inbound.masking(on);
    }

    /** Executes one record of 3270 data, {@code record[from..to)}. */
    public Sense execute(byte[] record, int from, int to) {
        machine.mode(ScreenMode.DISPLAY_3270);
        Sense sense = host.execute(record, from, to);
        operator.replay();
        settle();
        return sense;
    }

    /** Shows what the SNA control point says, {@code record[from..to)}: EBCDIC text and new lines, no orders. */
    public void sscp(byte[] record, int from, int to) {
        machine.mode(ScreenMode.SSCP_LU);
        machine.controlPoint.show(record, from, to);
        machine.restoreKeyboard();
        operator.replay();
        settle();
    }

    /** Lets text that is no 3270 data be painted, such as that of a Network Virtual Terminal. */
    public void paint(Consumer<ScreenBuffer> painter) {
        painter.accept(machine.screen);
        settle();
    }

    /** Gives the turn to the operator, or to the host: while it is the host's, what restores the keyboard leaves it closed. */
    public void turn(boolean ours) {
        machine.turn(ours);
        operator.replay();
        settle();
    }

    /** Opens the keyboard, as a write with the restore bit does. */
    public void restoreKeyboard() {
        machine.restoreKeyboard();
        operator.replay();
        settle();
    }

    /** Presses a key. */
    public KeyOutcome press(Key key) {
        KeyOutcome outcome = operator.press(key);
        settle();
        return outcome;
    }

    /** Types a text at the cursor; {@code secret}: it is masked in traces wherever it appears. */
    public TypeOutcome type(String text, boolean secret) {
        TypeOutcome outcome = operator.type(text, secret);
        settle();
        return outcome;
    }

    /** Moves the cursor to a buffer address, as with a mouse: also while the keyboard is locked. */
    public void moveCursor(int offset) {
        if (offset < 0 || offset >= machine.screen.size()) {
            throw new IndexOutOfBoundsException(
                    "offset " + offset + " (expected: 0 to " + (machine.screen.size() - 1) + ")");
        }
        machine.screen.cursor(offset);
        settle();
    }

    /** Grows by one with each host record that changed something and with each local change. */
    public long version() {
        return version;
    }

    /** What the screen shows now; the same object until something changes. */
    public ScreenSnapshot snapshot() {
        ScreenSnapshot snapshot = latest;
        if (snapshot == null) {
            snapshot = machine.screen.snapshot(
                    version, machine.mode(), lock(), machine.keyboard.insert(), machine.config.codePage());
            latest = snapshot;
        }
        return snapshot;
    }

    /** Why the keyboard accepts no input now. */
    public KeyboardLock lock() {
        return machine.keyboard.lock();
    }

    /** Who the display talks to. */
    public ScreenMode mode() {
        return machine.mode();
    }

    /** True if an attention was sent that the host has not answered by restoring the keyboard. */
    public boolean awaitingHost() {
        return lock() == KeyboardLock.AWAITING_HOST;
    }

    /** After each call: if anything that a snapshot shows is different, that is a new version. */
    private void settle() {
        boolean touched = machine.screen.takeTouched();
        if (touched || toldLock != lock() || toldInsert != machine.keyboard.insert()) {
            toldLock = lock();
            toldInsert = machine.keyboard.insert();
            version++;
            latest = null;
            machine.listener.changed(version);
        }
    }
}
