package io.gate3270.bench;

import dev.galasa.zos3270.TerminalInterruptedException;
import dev.galasa.zos3270.common.screens.TerminalSize;
import dev.galasa.zos3270.internal.comms.Network;
import dev.galasa.zos3270.internal.comms.NetworkThread;
import dev.galasa.zos3270.internal.datastream.AbstractCommandCode;
import dev.galasa.zos3270.spi.DatastreamException;
import dev.galasa.zos3270.spi.Screen;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The peer: Galasa's zos3270 as its network thread drives it, from the record's command on.
 *
 * <p>Left out in its favour: the hexadecimal copy of each record that its network thread makes for listeners.
 */
final class GalasaScreen {
    private static final Charset EBCDIC = Charset.forName("IBM037");
    private static final Logger LOGGER = Logger.getLogger("dev.galasa");

    private final Screen screen;

    GalasaScreen(int rows, int cols) {
        LOGGER.setLevel(Level.SEVERE);
        try {
            Network unconnected = new Network("127.0.0.1", 0, "bench");
            screen = new Screen(new TerminalSize(80, 24), new TerminalSize(cols, rows), unconnected, EBCDIC);
        } catch (TerminalInterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parses and executes one record. */
    void execute(byte[] record) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(record);
            AbstractCommandCode command = AbstractCommandCode.getCommandCode(buffer.get());
            screen.processInboundMessage(NetworkThread.process3270Datastream(command, buffer, EBCDIC));
        } catch (DatastreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the screen shows, one character a position, nulls as blanks. */
    String text() {
        return screen.retrieveFlatScreen().replace("\n", "").replace('\0', ' ');
    }
}
