package io.gate3270.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.GatewayLab;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One session of a gateway, driven over REST as a program would: actions are gathered, and sent with the key that ends them. */
final class RestTerminal implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_MILLIS = 20_000;

    private final GatewayLab gateway;
    private final String path;
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private JsonNode screen;

    private RestTerminal(GatewayLab gateway, String path) {
        this.gateway = gateway;
        this.path = path;
        this.screen = body(gateway.get(path + "/screen?include=fields,cells"), 200);
    }

    /** A session with these settings: {@code host} and {@code port}, or {@code hostGroup}. */
    static RestTerminal open(GatewayLab gateway, Map<String, Object> settings) {
        JsonNode session = body(gateway.post("/api/v1/sessions", JSON.writeValueAsString(settings)), 201);
        return new RestTerminal(gateway, "/api/v1/sessions/" + session.get("id").asString());
    }

    /** The problem with which a session with these settings is refused. */
    static JsonNode refused(GatewayLab gateway, Map<String, Object> settings) {
        HttpResponse<String> response = gateway.post("/api/v1/sessions", JSON.writeValueAsString(settings));
        assertThat(response.statusCode()).as(response.body()).isGreaterThanOrEqualTo(400);
        return JSON.readTree(response.body());
    }

    /** Settings for a host on this machine. */
    static Map<String, Object> local(RealHost host) {
        return Map.of("host", "127.0.0.1", "port", host.port());
    }

    /** Types at the cursor. */
    RestTerminal type(String text) {
        actions.add(Map.of("type", "text", "text", text));
        return this;
    }

    /** Moves the cursor, 1-based. */
    RestTerminal cursor(int row, int col) {
        actions.add(Map.of("type", "cursor", "row", row, "col", col));
        return this;
    }

    /** Fills the field behind a label. */
    RestTerminal fill(String label, String text) {
        actions.add(Map.of("type", "fill", "label", label, "text", text));
        return this;
    }

    /** Presses a key that the host does not hear of. */
    RestTerminal key(String key) {
        actions.add(Map.of("type", "key", "key", key));
        return this;
    }

    /** Sends everything gathered, and then this key, and takes the settled screen. */
    RestTerminal press(String key) {
        return key(key).send(Map.of("timeoutMs", PATIENCE_MILLIS));
    }

    /** As {@link #press}, with a settled screen that has this text. */
    RestTerminal press(String key, String expected) {
        press(key);
        return await(expected);
    }

    private RestTerminal send(Map<String, Object> settle) {
        String request = JSON.writeValueAsString(Map.of("actions", actions, "settle", settle));
        actions.clear();
        body(gateway.post(path + "/input", request), 200);
        screen = body(gateway.get(path + "/screen?include=fields,cells"), 200);
        return this;
    }

    /** Waits until the screen has this text anywhere. */
    RestTerminal await(String text) {
        return await(text, PATIENCE_MILLIS);
    }

    /** Waits until the screen has this text anywhere, for so long. */
    RestTerminal await(String text, int timeoutMillis) {
        return await(Map.of("text", Map.of("text", text)), timeoutMillis);
    }

    /** Waits until the host has been silent for this long: some lose an attention that comes at the heels of their own write. */
    RestTerminal quiet(int millis) {
        return await(Map.of("quietMs", millis), PATIENCE_MILLIS);
    }

    private RestTerminal await(Map<String, Object> condition, int timeoutMillis) {
        String request = JSON.writeValueAsString(Map.of("condition", condition, "timeoutMs", timeoutMillis));
        JsonNode outcome = body(gateway.post(path + "/wait", request), 200);
        screen = body(gateway.get(path + "/screen?include=fields,cells"), 200);
        assertThat(outcome.get("met").asBoolean())
                .as("%s in %n%s", condition, text())
                .isTrue();
        return this;
    }

    /** The last screen seen, as JSON. */
    JsonNode screen() {
        return screen;
    }

    /** A row of the last screen seen, 1-based, without the blanks at its end. */
    String row(int row) {
        return screen.get("text").get(row - 1).asString().stripTrailing();
    }

    /** Puts the cursor on this text, which is on the last screen seen. */
    RestTerminal cursorOn(String text) {
        for (int row = 1; row <= screen.get("rows").asInt(); row++) {
            int col = row(row).indexOf(text);
            if (col >= 0) {
                return cursor(row, col + 1);
            }
        }
        throw new AssertionError(text + " is not in\n" + text());
    }

    /** The last screen seen. */
    String text() {
        StringBuilder text = new StringBuilder();
        screen.get("text")
                .forEach(row -> text.append(row.asString().stripTrailing()).append('\n'));
        return text.toString();
    }

    /** The session as the gateway describes it. */
    JsonNode session() {
        return body(gateway.get(path), 200);
    }

    private static JsonNode body(HttpResponse<String> response, int expected) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        gateway.send(gateway.request(path).DELETE());
    }
}
