package io.gate3270.protocol.telnet;

import io.gate3270.protocol.error.Diagnosis;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes down what a parser says, one line an element; runs of data that touch are one line. */
final class HeardTelnet implements TelnetListener {
    final List<String> lines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    static List<String> of(byte[] input, int chunk, TelnetLimits limits) {
        HeardTelnet heard = new HeardTelnet();
        TelnetParser parser = new TelnetParser(limits, heard);
        for (int from = 0; from < input.length; from += chunk) {
            parser.feed(input, from, Math.min(input.length, from + chunk));
        }
        heard.cut();
        return heard.lines;
    }

    @Override
    public void data(byte[] bytes, int from, int to) {
        run.append(HexFormat.of().formatHex(bytes, from, to));
    }

    @Override
    public void endOfRecord() {
        say("EOR");
    }

    @Override
    public void command(int command) {
        say(TelnetCommand.nameOf(command));
    }

    @Override
    public void option(int verb, int option) {
        say(TelnetCommand.nameOf(verb) + ' ' + TelnetOption.nameOf(option));
    }

    @Override
    public void subnegotiation(int option, byte[] bytes, int from, int to) {
        say("SB " + TelnetOption.nameOf(option) + ' ' + HexFormat.of().formatHex(bytes, from, to));
    }

    @Override
    public void malformed(Diagnosis diagnosis) {
        say(diagnosis.toString());
    }

    private void say(String line) {
        cut();
        lines.add(line);
    }

    private void cut() {
        if (!run.isEmpty()) {
            lines.add("data " + run);
            run.setLength(0);
        }
    }
}
