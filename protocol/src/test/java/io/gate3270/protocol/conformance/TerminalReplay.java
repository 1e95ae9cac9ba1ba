package io.gate3270.protocol.conformance;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.terminal.Terminal;
import io.gate3270.protocol.terminal.TerminalConfig;
import io.gate3270.protocol.terminal.TerminalListener;
import io.gate3270.protocol.terminal.TraceListener;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Replays a vector on a whole {@link Terminal}: telnet bytes both ways, cut into chunks of a given size. */
final class TerminalReplay implements TerminalListener {
    private final Vector vector;
    private final int chunk;
    private final VectorHost host;
    private final Terminal terminal;
    private final ByteSink fromTerminal = new ByteSink(1_024);

    TerminalReplay(Vector vector, int chunk) {
        this.vector = vector;
        this.chunk = chunk;
        host = new VectorHost(vector);
        TerminalConfig config = TerminalConfig.of(DisplayReplay.config(vector.term()));
        terminal = new Terminal(config.withLus(lus(vector.tn())), this, TraceListener.NONE);
    }

    private static List<String> lus(JsonNode tn) {
        List<String> lus = new ArrayList<>();
        tn.path("lus").forEach(lu -> lus.add(lu.asString()));
        return lus;
    }

    /** All differences, with the number of the step. */
    List<String> differences() {
        terminal.connected();
        host.begin();
        exchange();
        List<String> differences = new ArrayList<>();
        if (!vector.raw() && !host.ready()) {
            differences.add("not ready after the negotiation: " + terminal.negotiated());
        }
        int number = 0;
        for (Vector.Step step : vector.steps()) {
            host.heard().clear();
            boolean accepted = perform(step);
            exchange();
            String place = "step " + number++ + " " + step.json().toString().replaceAll(",\"state\".*", "") + ": ";
            if (step.what().equals("key") && step.compares("ok") && accepted != step.ok()) {
                differences.add(place + "ok is " + accepted);
            }
            List<String> expected = host.expected(step);
            if (step.compares("out") && !host.said().equals(expected)) {
                differences.add(place + "out\n  expected " + expected + "\n  found    " + host.said());
            }
            ExpectedState.differences(step, terminal.snapshot()).forEach(line -> differences.add(place + line));
        }
        return differences;
    }

    /** Takes bytes there and back until both are silent. */
    private void exchange() {
        while (fromTerminal.length() > 0 || host.out().length() > 0) {
            byte[] toTerminal = host.out().toBytes().toArray();
            host.out().clear();
            for (int from = 0; from < toTerminal.length; from += chunk) {
                terminal.receive(toTerminal, from, Math.min(toTerminal.length, from + chunk));
            }
            byte[] toHost = fromTerminal.toBytes().toArray();
            fromTerminal.clear();
            host.receive(toHost);
        }
    }

    private boolean perform(Vector.Step step) {
        switch (step.what()) {
            case "host", "raw" -> host.perform(step);
            case "hangup" -> terminal.disconnected();
            case "key" -> {
                return key(step);
            }
            default -> throw new IllegalArgumentException("cannot replay a step " + step.what());
        }
        return true;
    }

    private boolean key(Vector.Step step) {
        return switch (step.text("key")) {
            case "Type" -> terminal.type(step.text("text"), false).complete();
            case "Cursor" -> {
                terminal.moveCursor(step.number("addr"));
                yield true;
            }
            case "PF", "PA" -> press(step.text("key") + step.number("n"));
            default -> press(step.text("key"));
        };
    }

    private boolean press(String label) {
        Key key = Key.labelled(label);
        if (key == null) {
            throw new IllegalArgumentException("no key " + label);
        }
        return !terminal.press(key).refused();
    }

    @Override
    public void send(byte[] bytes, int from, int to) {
        fromTerminal.put(bytes, from, to);
    }

    @Override
    public void changed(long version) {}

    @Override
    public void failed(CodedException why) {
        throw why;
    }
}
