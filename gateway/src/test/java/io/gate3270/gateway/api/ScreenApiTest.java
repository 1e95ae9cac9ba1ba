package io.gate3270.gateway.api;

import static io.gate3270.gateway.GatewayLab.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScreenApiTest {
    private static GatewayLab lab;
    private static DeskHost host;
    private String session;

    @BeforeAll
    static void open() {
        host = DeskHost.open();
        lab = GatewayLab.open();
    }

    @AfterAll
    static void close() {
        lab.close();
        host.close();
    }

    @BeforeEach
    void openSession() {
        session = lab.session(host.port());
    }

    @AfterEach
    void closeSession() {
        lab.delete(session);
    }

    @Test
    void hasTextFieldsCursorAndKeyboard() {
        JsonNode screen = json(lab.get(session + "/screen"));

        assertThat(screen.path("mode").asString()).isEqualTo("3270");
        assertThat(screen.path("rows").asInt()).isEqualTo(24);
        assertThat(screen.path("formatted").asBoolean()).isTrue();
        assertThat(screen.path("text").size()).isEqualTo(24);
        assertThat(screen.path("text").path(0).asString()).hasSize(80).startsWith(" DESK");
        assertThat(screen.path("cursor").toString()).isEqualTo("{\"row\":3,\"col\":19,\"offset\":178}");
        assertThat(screen.path("keyboard").toString())
                .isEqualTo("{\"state\":\"unlocked\",\"reason\":null,\"insert\":false}");
        JsonNode name = field(screen, DeskHost.NAME_OFFSET);
        assertThat(name.path("protected").asBoolean()).isFalse();
        assertThat(name.path("color").asString()).isEqualTo("green");
        assertThat(name.path("highlight").asString()).isEqualTo("underscore");
        assertThat(name.path("background").isNull()).isTrue();
        assertThat(screen.has("cells")).isFalse();
    }

    @Test
    void hasCellsWhenAskedFor() {
        JsonNode screen = json(lab.get(session + "/screen?include=cells"));

        assertThat(screen.has("fields")).isFalse();
        String codes = screen.path("cells").path("codes").asString();
        assertThat(codes).hasSize(2 * 1920).startsWith("1dc4c5e2d2");
        assertThat(screen.path("cells").path("attributes").path(0).toString())
                .isEqualTo("{\"offset\":0,\"c0\":\"38\"}");
        assertThat(screen.path("cells").path("attributes").path(2).toString())
                .isEqualTo("{\"offset\":177,\"c0\":\"00\",\"42\":\"f4\",\"41\":\"f4\"}");
    }

    @Test
    void keepsHiddenTextUnlessTheCallerMaySeeItAndAsks() {
        lab.post(
                session + "/input",
                "{\"actions\":[{\"type\":\"fill\",\"label\":\"Code\",\"text\":\"GEHEIM\"}],\"settle\":{\"mode\":\"none\"}}");

        assertThat(lab.get(session + "/screen").body()).doesNotContain("GEHEIM");
        assertThat(lab.get(session + "/screen", "text/html").body()).doesNotContain("GEHEIM");
        assertThat(lab.get(session + "/screen", "image/svg+xml").body()).doesNotContain("GEHEIM");
        assertThat(lab.get(session + "/screen?include=hidden,fields").body()).contains("GEHEIM");
    }

    @Test
    void isNotSentAgainToThoseWhoHaveIt() {
        HttpResponse<String> first = lab.get(session + "/screen");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = lab.send(lab.request(session + "/screen").header("If-None-Match", etag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(etag);

        lab.post(
                session + "/input",
                "{\"actions\":[{\"type\":\"text\",\"text\":\"X\"}],\"settle\":{\"mode\":\"none\"}}");
        HttpResponse<String> third = lab.send(lab.request(session + "/screen").header("If-None-Match", etag));
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(third.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(etag);
    }

    @Test
    void waitsForAChange() throws Exception {
        JsonNode before = json(lab.get(session + "/screen"));
        long version = before.path("version").asLong();
        CompletableFuture<HttpResponse<String>> later =
                lab.sendLater(lab.request(session + "/screen?since=" + version + "&waitMs=20000"));

        host.broadcast(DeskHost.notice("THE BANK CLOSES AT FIVE"));

        JsonNode after = json(later.get(20, TimeUnit.SECONDS));
        assertThat(after.path("version").asLong()).isGreaterThan(version);
        assertThat(after.path("text").path(23).asString()).contains("THE BANK CLOSES AT FIVE");
    }

    @Test
    void isAnsweredAsItIsWhenNothingChangesInTime() {
        long version = json(lab.get(session + "/screen")).path("version").asLong();

        HttpResponse<String> answer = lab.get(session + "/screen?since=" + version + "&waitMs=20");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("version").asLong()).isEqualTo(version);
    }

    @Test
    void comesInFourMediaTypes() {
        HttpResponse<String> text = lab.get(session + "/screen", "text/plain");
        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(text.body().lines()).hasSize(24).allMatch(row -> row.length() == 80);

        assertThat(lab.get(session + "/screen", "text/html, */*;q=0.1").body()).startsWith("<!DOCTYPE html>");
        assertThat(lab.get(session + "/screen", "image/*").body()).startsWith("<svg");
        assertThat(lab.get(session + "/screen", "*/*").body()).startsWith("{");
    }

    @Test
    void saysWhichMediaTypesThereAre() {
        HttpResponse<String> answer = lab.get(session + "/screen", "application/pdf");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-5103");
        assertThat(json(answer).path("expected").toString()).contains("text/plain", "image/svg+xml");
    }

    @Test
    void hasNoBodyForHead() {
        HttpResponse<String> answer = lab.send(
                lab.request(session + "/screen").method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void refusesWaitingWithoutAVersion() {
        JsonNode problem = json(lab.get(session + "/screen?waitMs=5"));

        assertThat(problem.path("code").asString()).isEqualTo("G3270-5004");
    }

    private static JsonNode field(JsonNode screen, int offset) {
        for (JsonNode field : screen.path("fields")) {
            if (field.path("offset").asInt() == offset) {
                return field;
            }
        }
        throw new AssertionError("no field at " + offset + " in " + screen.path("fields"));
    }
}
