package io.gate3270.gateway.cli.explain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.telnet.TelnetParser;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The telnet and TN3270E part of a connection in plain words: who asked for what, and what came of it. Bounded. */
final class TelnetTalk implements TraceListener {
    private static final int MAX_LINES = 100;
    private static final int SEND = 1;
    private static final int WRITE_STRUCTURED_FIELD = 0xF3;
    private static final int WRITE_STRUCTURED_FIELD_LOCAL = 0x11;
    private static final int STRUCTURED_FIELD_AID = 0x88;
    private static final int TN3270E_HEADER = 5;
    private static final int DATA_3270 = 0;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final TelnetParser host = new TelnetParser(TelnetLimits.DEFAULT, new Ear(true));
    private final TelnetParser terminal = new TelnetParser(TelnetLimits.DEFAULT, new Ear(false));

    /** What was said so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void received(byte[] bytes, int from, int to) {
        host.feed(bytes, from, to);
    }

    @Override
    public void sent(byte[] bytes, int from, int to) {
        terminal.feed(bytes, from, to);
    }

    @Override
    public void note(String text) {
        // The session tells the same as steps of its own.
    }

    private void say(String line) {
        if (lines.size() < MAX_LINES) {
            lines.add(line);
        }
    }

    /** One direction of the connection. */
    private final class Ear implements TelnetListener {
        private final boolean fromHost;
        private final byte[] start = new byte[TN3270E_HEADER + 1];
        private int length;
        private boolean tn3270e;

        Ear(boolean fromHost) {
            this.fromHost = fromHost;
        }

        @Override
        public void option(int verb, int option) {
            String name = TelnetOption.nameOf(option);
            say(fromHost ? hostSays(verb, name) : weSay(verb, name));
        }

        private static String hostSays(int verb, String name) {
            return switch (verb) {
                case TelnetCommand.DO -> "the host asks us to use " + name;
                case TelnetCommand.DONT -> "the host does not want us to use " + name;
                case TelnetCommand.WILL -> "the host offers to use " + name;
                default -> "the host will not use " + name;
            };
        }

        private static String weSay(int verb, String name) {
            return switch (verb) {
                case TelnetCommand.DO -> "we accept " + name + " from the host";
                case TelnetCommand.DONT -> "we refuse " + name + " from the host";
                case TelnetCommand.WILL -> "we use " + name;
                default -> "we refuse to use " + name;
            };
        }

        @Override
        public void subnegotiation(int option, byte[] bytes, int from, int to) {
            if (option == TelnetOption.TN3270E) {
                tn3270e = true;
                say((fromHost ? "the host " : "we ") + message(bytes, from, to));
            } else if (option == TelnetOption.TERMINAL_TYPE && from < to) {
                say(
                        bytes[from] == SEND
                                ? "the host asks what type of terminal we are"
                                : "we are an " + new String(bytes, from + 1, to - from - 1, US_ASCII));
            } else {
                say((fromHost ? "the host" : "we") + " on " + TelnetOption.nameOf(option) + ": " + (to - from)
                        + " bytes");
            }
        }

        private static String message(byte[] bytes, int from, int to) {
            try {
                return Tn3270eMessage.decode(bytes, from, to).move(new Tn3270eWords());
            } catch (CodedException e) {
                return "said something that is no TN3270E: " + e.detail();
            }
        }

        @Override
        public void data(byte[] bytes, int from, int to) {
            int taken = Math.min(start.length - length, to - from);
            System.arraycopy(bytes, from, start, length, taken);
            length += taken;
        }

        /** Of the records only the question for the terminal's abilities, and its answer, belong to the negotiation. */
        @Override
        public void endOfRecord() {
            int at = tn3270e ? TN3270E_HEADER : 0;
            boolean display = !tn3270e || start[0] == DATA_3270;
            int first = display && length > at ? start[at] & 0xFF : -1;
            length = 0;
            if (fromHost && (first == WRITE_STRUCTURED_FIELD || first == WRITE_STRUCTURED_FIELD_LOCAL)) {
                say("the host writes structured fields, as it does to ask what the terminal can do (Query)");
            } else if (!fromHost && first == STRUCTURED_FIELD_AID) {
                say("we describe the terminal (Query Reply)");
            }
        }

        @Override
        public void command(int command) {
            // Neither NOP nor the keys that travel as commands are part of the negotiation.
        }

        @Override
        public void malformed(Diagnosis diagnosis) {
            say((fromHost ? "the host" : "we") + " broke telnet: " + diagnosis);
        }
    }
}
