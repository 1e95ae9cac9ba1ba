package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.Gateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that works at the bank over REST: one session, driven by labels, with the expected screen named each time. */
final class RestTeller implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI session;
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private String screen = "";

    /** A session with these settings. */
    RestTeller(Gateway gateway, Map<String, Object> settings) {
        URI sessions = gateway.url().resolve("/api/v1/sessions");
        JsonNode opened = send(HttpRequest.newBuilder(sessions), JSON.writeValueAsString(settings), 201);
        session = URI.create(sessions + "/" + opened.get("id").asString());
    }

    /** The session as the gateway describes it. */
    JsonNode description() {
        return send(HttpRequest.newBuilder(session), "", 200);
    }

    RestTeller fill(String label, String text) {
        actions.add(Map.of("type", "fill", "label", label, "text", text));
        return this;
    }

    /** Does what was gathered and presses the key, if the screen is the expected one; the settled screen is then at hand. */
    RestTeller press(String key, String expectedBefore) {
        actions.add(Map.of("type", "key", "key", key));
        Map<String, Object> request =
                Map.of("actions", actions, "expect", Map.of("text", Map.of("text", expectedBefore)));
        JsonNode answer =
                send(HttpRequest.newBuilder(URI.create(session + "/input")), JSON.writeValueAsString(request), 200);
        actions.clear();
        List<String> rows = new ArrayList<>();
        answer.get("screen").get("text").forEach(row -> rows.add(row.asString()));
        screen = String.join("\n", rows);
        return this;
    }

    /** The settled screen after the last key. */
    String screen() {
        return screen;
    }

    private JsonNode send(HttpRequest.Builder request, String body, int expected) {
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        HttpResponse<String> response = answer(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    @Override
    public void close() {
        assertThat(answer(HttpRequest.newBuilder(session).DELETE()).statusCode())
                .isEqualTo(204);
    }
}
