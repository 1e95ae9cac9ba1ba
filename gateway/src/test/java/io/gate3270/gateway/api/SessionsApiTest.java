package io.gate3270.gateway.api;

import static io.gate3270.gateway.GatewayLab.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SessionsApiTest {
    private static final String SESSIONS = "/api/v1/sessions";

    private static GatewayLab lab;
    private static DeskHost host;

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

    @Test
    void opensShowsAndClosesASession() {
        HttpResponse<String> opened = lab.post(SESSIONS, """
                {"host":"127.0.0.1","port":%d,"tls":"off","lu":["LU7"],"model":"3278-2-E","codePage":"cp037",
                 "name":"teller","labels":{"team":"loans"},"waitMs":10000}
                """.formatted(host.port()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String path = opened.headers().firstValue("Location").orElseThrow();

        JsonNode session = json(lab.get(path));
        assertThat(path).isEqualTo(SESSIONS + '/' + session.path("id").asString());
        assertThat(session.path("state").asString()).isEqualTo("ready");
        assertThat(session.path("lu").asString()).isEqualTo("LU7");
        assertThat(session.path("deviceType").asString()).isEqualTo("IBM-3278-2-E");
        assertThat(session.path("tn3270e").path("functions").isArray()).isTrue();
        assertThat(session.path("tls").isNull()).isTrue();
        assertThat(session.path("rows").asInt()).isEqualTo(24);
        assertThat(session.path("screenVersion").asLong()).isPositive();
        assertThat(session.path("labels").path("team").asString()).isEqualTo("loans");

        assertThat(lab.delete(path).statusCode()).isEqualTo(204);
        assertThat(lab.get(path).statusCode()).isEqualTo(404);
        assertThat(json(lab.delete(path)).path("code").asString()).isEqualTo("G3270-3308");
    }

    @Test
    void answersAtOnceWhenNotToldToWait() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpResponse<String> opened =
                    lab.post(SESSIONS, "{\"host\":\"127.0.0.1\",\"port\":" + silent.getLocalPort() + ",\"waitMs\":0}");

            assertThat(opened.statusCode()).isEqualTo(201);
            assertThat(json(opened).path("state").asString()).isIn("connecting", "negotiating");
            String path = opened.headers().firstValue("Location").orElseThrow();
            assertThat(json(lab.get(path + "/screen")).path("mode").asString()).isEqualTo("unbound");
            assertThat(lab.delete(path).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void saysWhyAHostCannotBeReached() throws IOException {
        int dead;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dead = socket.getLocalPort();
        }
        HttpResponse<String> answer = lab.post(SESSIONS, "{\"host\":\"127.0.0.1\",\"port\":" + dead + "}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-3003");
        assertThat(json(answer).path("negotiation").isArray()).isTrue();
    }

    @Test
    void refusesHostsThatTheConfigurationDoesNotAllow() {
        HttpResponse<String> answer = lab.post(SESSIONS, "{\"host\":\"mvs.example.com\",\"port\":23}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-5201");
        assertThat(json(answer).path("hint").asString()).contains("targets.allow");
    }

    @Test
    void listsByPagesSortedFilteredAndSparse() {
        List<String> paths = new ArrayList<>();
        for (String name : List.of("c", "a", "d", "b")) {
            paths.add(lab.session(
                    host.port(),
                    body -> body.replace("}", ",\"name\":\"" + name + "\",\"labels\":{\"batch\":\"7\"}}")));
        }
        String query = SESSIONS + "?label=batch:7&sort=-name&fields=name,state&limit=3";
        JsonNode first = json(lab.get(query));
        JsonNode second =
                json(lab.get(query + "&cursor=" + first.path("nextCursor").asString()));

        assertThat(names(first)).containsExactly("d", "c", "b");
        assertThat(names(second)).containsExactly("a");
        assertThat(second.path("nextCursor").isNull()).isTrue();
        assertThat(first.path("items").path(0).propertyNames()).containsExactly("state", "name");
        assertThat(names(json(lab.get(SESSIONS + "?label=batch:8")))).isEmpty();
        assertThat(names(json(lab.get(SESSIONS + "?label=batch&state=closed")))).isEmpty();
        paths.forEach(lab::delete);
    }

    @Test
    void refusesACursorOfAnotherList() {
        HttpResponse<String> answer = lab.get(SESSIONS + "?cursor=bm9uc2Vuc2U");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-5203");
    }

    @Test
    void suggestsTheNearestQueryParameter() {
        JsonNode problem = json(lab.get(SESSIONS + "?limt=3&sort=nam"));

        assertThat(problem.path("code").asString()).isEqualTo("G3270-5003");
        assertThat(problem.path("where").asString()).isEqualTo("?limt");
        assertThat(problem.path("hint").asString()).isEqualTo("did you mean: limit");
        assertThat(problem.path("problems").path(1).path("hint").asString()).isEqualTo("did you mean: name");
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(item -> names.add(item.path("name").asString()));
        return names;
    }
}
