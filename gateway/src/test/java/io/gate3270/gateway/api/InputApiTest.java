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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InputApiTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"text\",\"text\":\"ANNA\"}",
                "{\"type\":\"fill\",\"label\":\"name\",\"text\":\"ANNA\"}",
                "{\"type\":\"fill\",\"row\":3,\"col\":19,\"text\":\"ANNA\"}",
                "{\"type\":\"fill\",\"offset\":178,\"text\":\"ANNA\"}",
                "{\"type\":\"fill\",\"index\":2,\"text\":\"ANNA\"}",
                "{\"type\":\"cursor\",\"row\":3,\"col\":19},{\"type\":\"text\",\"text\":\"ANNA\"}",
                "{\"type\":\"key\",\"key\":\"Home\"},{\"type\":\"text\",\"text\":\"ANNA\"}",
            })
    void typesPressesAndSettles(String actions) {
        HttpResponse<String> answer = input("[" + actions + ",{\"type\":\"key\",\"key\":\"Enter\"}]", "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode outcome = json(answer);
        assertThat(outcome.path("screen").path("text").path(5).asString()).contains("HELLO ANNA");
        assertThat(outcome.path("settled").path("kind").asString()).isEqualTo("unlock+quiet");
        assertThat(outcome.path("settled").path("writes").asInt()).isEqualTo(1);
    }

    @Test
    void answersAtOnceIfNothingIsToBeWaitedFor() {
        JsonNode outcome = json(input("[{\"type\":\"key\",\"key\":\"PF1\"}]", ",\"settle\":{\"mode\":\"none\"}"));

        assertThat(outcome.path("settled").path("reason").asString()).isEqualTo("none");
        assertThat(outcome.path("screen").path("keyboard").path("state").asString())
                .isEqualTo("locked");
        assertThat(outcome.path("screen").path("keyboard").path("reason").asString())
                .isEqualTo("awaiting-host");
    }

    @Test
    void waitsForTheExpectedScreen() {
        JsonNode outcome = json(input(
                "[{\"type\":\"key\",\"key\":\"PF5\"}]",
                ",\"settle\":{\"timeoutMs\":10000,\"until\":{\"text\":{\"row\":2,\"col\":2,\"text\":\"PART 2\"}}}"));

        assertThat(outcome.path("settled").path("kind").asString()).isEqualTo("expected-screen");
        assertThat(outcome.path("screen").path("text").path(0).asString()).contains("PART 1");
    }

    @Test
    void saysThatTimeIsOver() {
        JsonNode outcome = json(input("[{\"type\":\"key\",\"key\":\"PF1\"}]", ",\"settle\":{\"timeoutMs\":50}"));

        assertThat(outcome.path("settled").path("kind").asString()).isEqualTo("timeout");
        assertThat(outcome.path("settled").path("unlockMs").isNull()).isTrue();
    }

    @Test
    void refusesTheFirstActionThatCannotBeDoneAndSaysWhatWas() {
        HttpResponse<String> answer = input(
                "[{\"type\":\"text\",\"text\":\"AB\"},{\"type\":\"cursor\",\"row\":1,\"col\":2},{\"type\":\"text\",\"text\":\"C\"},{\"type\":\"key\",\"key\":\"Enter\"}]",
                "");

        assertThat(answer.statusCode()).isEqualTo(409);
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asString()).isEqualTo("G3270-2402");
        assertThat(problem.path("actionIndex").asInt()).isEqualTo(2);
        assertThat(problem.path("actionsDone").asInt()).isEqualTo(2);
        assertThat(problem.path("where").asString()).isEqualTo("/actions/2");
        assertThat(problem.path("reason").asString()).isEqualTo("protected");
        assertThat(problem.path("screen").path("text").path(2).asString()).contains("AB");
        assertThat(problem.path("screen").path("keyboard").path("state").asString())
                .isEqualTo("operator-error");
    }

    @Test
    void refusesInputWhileTheKeyboardIsLocked() {
        input("[{\"type\":\"key\",\"key\":\"PF1\"}]", ",\"settle\":{\"mode\":\"none\"}");
        HttpResponse<String> answer = input("[{\"type\":\"text\",\"text\":\"A\"}]", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-2401");
        assertThat(json(answer).path("reason").asString()).isEqualTo("awaiting-host");
    }

    @Test
    void typesNothingUnlessTheScreenIsTheExpectedOne() {
        long version = json(lab.get(session + "/screen")).path("version").asLong();
        String actions = "[{\"type\":\"text\",\"text\":\"A\"}]";

        HttpResponse<String> older = input(actions, ",\"expect\":{\"version\":" + (version + 7) + "}");
        HttpResponse<String> other = input(actions, ",\"expect\":{\"text\":{\"row\":1,\"col\":2,\"text\":\"MENU\"}}");
        HttpResponse<String> right = input(
                actions, ",\"expect\":{\"version\":" + version + ",\"text\":{\"row\":1,\"col\":2,\"text\":\"DESK\"}}");

        assertThat(older.statusCode()).isEqualTo(412);
        assertThat(json(older).path("code").asString()).isEqualTo("G3270-3401");
        assertThat(json(older).path("actionsDone").asInt()).isZero();
        assertThat(other.statusCode()).isEqualTo(412);
        assertThat(json(other).path("screen").path("version").asLong()).isEqualTo(version);
        assertThat(right.statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotPretendToKnowWhatAKeyDidWhenTheHostHangsUp() {
        HttpResponse<String> answer = input("[{\"type\":\"key\",\"key\":\"PF2\"}]", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-3408");
        assertThat(json(answer).path("outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void saysWhyASessionHasEndedAndKeepsItsLastScreen() {
        input("[{\"type\":\"key\",\"key\":\"PF2\"}]", "");

        assertThat(json(lab.get(session)).path("state").asString()).isEqualTo("failed");
        assertThat(json(lab.get(session)).path("failure").path("code").asString())
                .isEqualTo("G3270-3303");
        assertThat(lab.get(session + "/screen", "text/plain").body()).contains("DESK");
        assertThat(input("[{\"type\":\"key\",\"key\":\"Enter\"}]", "").statusCode())
                .isIn(410, 503);
    }

    @Test
    void typesSecretsThatTheConfigurationAllowsOnly() {
        HttpResponse<String> other = input(
                "[{\"type\":\"fill\",\"label\":\"Code\",\"secret\":\"env:PATH\"},{\"type\":\"text\",\"text\":\"X\"}]",
                "");
        HttpResponse<String> absent =
                input("[{\"type\":\"fill\",\"label\":\"Code\",\"secret\":\"env:GATE3270_SECRET_ABSENT\"}]", "");

        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(json(other).path("code").asString()).isEqualTo("G3270-5205");
        assertThat(json(other).path("where").asString()).isEqualTo("/actions/0/secret");
        assertThat(absent.statusCode()).isEqualTo(400);
        assertThat(json(absent).path("code").asString()).isEqualTo("G3270-3406");
    }

    @Test
    void waitsUntilAConditionHolds() throws Exception {
        CompletableFuture<HttpResponse<String>> later = lab.sendLater(lab.posting(
                session + "/wait",
                "{\"condition\":{\"text\":{\"text\":\"NEWS\"},\"unlocked\":true},\"timeoutMs\":20000}"));

        host.broadcast(DeskHost.notice("NEWS AT TEN"));

        JsonNode outcome = json(later.get(20, TimeUnit.SECONDS));
        assertThat(outcome.path("met").asBoolean()).isTrue();
        assertThat(outcome.path("result").asString()).isEqualTo("met");
        assertThat(outcome.path("screen").path("text").path(23).asString()).contains("NEWS AT TEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":{\"row\":1,\"col\":2,\"text\":\"DESK\"}}",
                "{\"regex\":\"N[a-z]me [. ]+:\"}",
                "{\"cursor\":{\"row\":3,\"col\":19}}",
                "{\"unlocked\":true}",
                "{\"field\":{\"row\":3,\"col\":19,\"text\":\"\"}}",
                "{\"changedSince\":0}",
                "{\"quietMs\":5}",
                "{\"closed\":false}",
                "{\"all\":[{\"unlocked\":true},{\"text\":{\"text\":\"DESK\"}}]}",
                "{\"any\":[{\"unlocked\":false},{\"text\":{\"text\":\"DESK\"}}]}",
                "{\"not\":{\"text\":{\"text\":\"MENU\"}}}",
            })
    void knowsEveryCondition(String condition) {
        JsonNode outcome = json(lab.post(session + "/wait", "{\"condition\":" + condition + ",\"timeoutMs\":10000}"));

        assertThat(outcome.path("result").asString()).as(outcome.toString()).isEqualTo("met");
    }

    @Test
    void saysThatAConditionDidNotHoldInTime() {
        JsonNode outcome =
                json(lab.post(session + "/wait", "{\"condition\":{\"text\":{\"text\":\"MENU\"}},\"timeoutMs\":30}"));

        assertThat(outcome.path("met").asBoolean()).isFalse();
        assertThat(outcome.path("result").asString()).isEqualTo("timeout");
    }

    private HttpResponse<String> input(String actions, String more) {
        return lab.post(session + "/input", "{\"actions\":" + actions + more + "}");
    }
}
