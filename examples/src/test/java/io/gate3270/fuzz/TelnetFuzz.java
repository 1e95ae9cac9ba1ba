package io.gate3270.fuzz;

import static io.gate3270.protocol.telnet.TelnetOption.BINARY;
import static io.gate3270.protocol.telnet.TelnetOption.TN3270E;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.telnet.OptionListener;
import io.gate3270.protocol.telnet.OptionNegotiation;
import io.gate3270.protocol.telnet.OptionSide;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetParser;
import io.gate3270.protocol.telnet.TelnetWriter;

/** A telnet stream and the options it asks for; the first byte says how the stream is split. */
public final class TelnetFuzz {
    private TelnetFuzz() {}

    /** Any split means the same, and we never say more than we were asked, but for our first request. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Heard whole = new Heard();
        whole.parser.feed(input, 1, input.length);
        Heard pieces = new Heard();
        int piece = (input[0] & 0x1F) + 1;
        for (int from = 1; from < input.length; from += piece) {
            pieces.parser.feed(input, from, Math.min(from + piece, input.length));
        }
        if (!whole.told().equals(pieces.told())) {
            throw new IllegalStateException(
                    "whole: " + whole.told() + "\nin pieces of " + piece + ": " + pieces.told());
        }
        if (whole.answer.length() > input.length + 3) {
            throw new IllegalStateException(whole.answer.length() + " bytes in answer to " + input.length);
        }
    }

    private static final class Heard implements TelnetListener, OptionListener {
        private final StringBuilder calls = new StringBuilder();
        private final ByteSink data = new ByteSink(64);
        private final ByteSink answer = new ByteSink(64);
        private final TelnetWriter writer = new TelnetWriter(answer);
        private final OptionNegotiation options = new OptionNegotiation(this);
        private final TelnetParser parser = new TelnetParser(new TelnetLimits(100, 1000), this);

        Heard() {
            options.allow(OptionSide.LOCAL, BINARY, true).allow(OptionSide.REMOTE, TN3270E, true);
            options.enable(OptionSide.LOCAL, TN3270E);
        }

        String told() {
            flush();
            return calls.toString() + answer.toBytes();
        }

        private StringBuilder flush() {
            if (data.length() > 0) {
                calls.append(data.toBytes()).append(' ');
                data.clear();
            }
            return calls;
        }

        @Override
        public void data(byte[] bytes, int from, int to) {
            data.put(bytes, from, to);
        }

        @Override
        public void endOfRecord() {
            flush().append("EOR ");
        }

        @Override
        public void command(int command) {
            flush().append("command ").append(command).append(' ');
        }

        @Override
        public void option(int verb, int option) {
            flush().append("option ").append(verb).append(' ').append(option).append(' ');
            options.received(verb, option);
        }

        @Override
        public void subnegotiation(int option, byte[] bytes, int from, int to) {
            flush().append("sub ").append(option);
            data.put(bytes, from, to);
            flush();
        }

        @Override
        public void malformed(Diagnosis diagnosis) {
            flush().append(diagnosis).append(' ');
        }

        @Override
        public void send(int verb, int option) {
            writer.option(verb, option);
        }

        @Override
        public void changed(OptionSide side, int option, boolean inForce) {
            flush().append(side).append(option).append(inForce).append(' ');
        }

        @Override
        public void refused(OptionSide side, int option, boolean byPeer) {
            flush().append("refused ").append(option).append(' ');
        }

        @Override
        public void timingMark() {
            flush().append("mark ");
        }
    }
}
