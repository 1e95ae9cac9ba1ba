package io.gate3270.gateway.conformance;

import io.gate3270.gateway.GatewayLab;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.conformance.Vector;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Replays one vector through the gateway: its host on a socket, its keys and its screens over REST. */
final class RestReplay {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GatewayLab lab;
    private final Vector vector;

    RestReplay(GatewayLab lab, Vector vector) {
        this.lab = lab;
        this.vector = vector;
    }

    /** All differences, with the number of the step. */
    List<String> differences() throws IOException {
        try (SocketHost host = new SocketHost(vector)) {
            HttpResponse<String> opened = lab.post("/api/v1/sessions", opening(host.port()));
            if (opened.statusCode() != 201) {
                return List.of("no session: " + opened.body());
            }
            String session = opened.headers().firstValue("Location").orElseThrow();
            try {
                host.awaitReady(!vector.raw());
                return steps(host, session);
            } finally {
                lab.delete(session);
            }
        }
    }

    private String opening(int port) {
        JsonNode term = vector.term();
        ObjectNode body = JSON.createObjectNode();
        body.put("host", "127.0.0.1").put("port", port).put("waitMs", 0);
        body.put(
                "model",
                (term.path("color").asBoolean() ? "3279-" : "3278-")
                        + term.path("model").asInt()
                        + (term.path("extended").asBoolean() ? "-E" : ""));
        body.put("codePage", term.path("codepage").asString());
        body.put("numericLock", term.path("numericLock").asBoolean(false));
        if (term.has("oversize")) {
            body.put("oversize", term.path("oversize").asString());
        }
        if (vector.tn().has("lus")) {
            body.set("lu", vector.tn().path("lus"));
        }
        return body.toString();
    }

    private List<String> steps(SocketHost host, String session) {
        List<String> differences = new ArrayList<>();
        int number = 0;
        for (Vector.Step step : vector.steps()) {
            String place = "step " + number++ + ' ' + step.json().toString().replaceAll(",\"state\".*", "") + ": ";
            host.perform(step);
            boolean accepted = !step.what().equals("key") || accepted(session, step, differences);
            if (step.json().path("nosync").isMissingNode() && !step.what().equals("hangup")) {
                host.barrier();
            }
            if (step.what().equals("key") && step.compares("ok") && accepted != step.ok()) {
                differences.add(place + "ok is " + accepted);
            }
            if (step.compares("out") && !host.said().equals(host.expected(step))) {
                differences.add(place + "out\n  expected " + host.expected(step) + "\n  found    " + host.said());
            }
            if (!step.state().isMissingNode()) {
                state(session).differences(step).forEach(line -> differences.add(place + line));
            }
        }
        return differences;
    }

    private RestState state(String session) {
        JsonNode screen = GatewayLab.json(lab.get(session + "/screen?include=fields,cells"));
        return new RestState(
                screen, CodePage.named(vector.term().path("codepage").asString()));
    }

    private boolean accepted(String session, Vector.Step step, List<String> differences) {
        ObjectNode input = JSON.createObjectNode();
        input.putArray("actions").add(action(step));
        input.putObject("settle").put("mode", "none");
        HttpResponse<String> answer = lab.post(session + "/input", input.toString());
        if (answer.statusCode() != 200 && answer.statusCode() != 409) {
            differences.add("an input was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.statusCode() == 200;
    }

    private static ObjectNode action(Vector.Step step) {
        ObjectNode action = JSON.createObjectNode();
        return switch (step.text("key")) {
            case "Type" -> action.put("type", "text").put("text", step.text("text"));
            case "Cursor" -> action.put("type", "cursor").put("offset", step.number("addr"));
            case "PF", "PA" -> action.put("type", "key").put("key", step.text("key") + step.number("n"));
            default -> action.put("type", "key").put("key", step.text("key"));
        };
    }
}
