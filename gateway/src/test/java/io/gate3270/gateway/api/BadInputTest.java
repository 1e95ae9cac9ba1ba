package io.gate3270.gateway.api;

import static io.gate3270.gateway.GatewayLab.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with a request is told by code, place, what was found, what was expected, and a hint; and nothing is done. */
class BadInputTest {
    private static GatewayLab lab;
    private static DeskHost host;
    private static String session;

    @BeforeAll
    static void open() {
        host = DeskHost.open();
        lab = GatewayLab.open();
        session = lab.session(host.port());
    }

    @AfterAll
    static void close() {
        lab.close();
        host.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no JSON            | {\"actions\":            | G3270-5001 | `` | not readable | ``",
                "no object          | [1]                      | G3270-5002 | `` | a list | an input",
                "nothing            | {}                       | G3270-5004 | /actions | nothing | a list of 1 to 1000",
                "wrong type         | {\"actions\":\"Enter\"}  | G3270-5002 | /actions | \"Enter\" | a list",
                "empty list         | {\"actions\":[]}         | G3270-5005 | /actions | empty | a list of 1 to 1000",
                "unknown member     | {\"actions\":[{\"type\":\"key\",\"kee\":\"Enter\"}]} | G3270-5003 | /actions/0/kee | not a member of a key action | one of key",
                "unknown type       | {\"actions\":[{\"type\":\"keys\"}]} | G3270-5005 | /actions/0/type | \"keys\" | one of text, key, cursor, fill",
                "no type            | {\"actions\":[{\"key\":\"Enter\"}]} | G3270-5004 | /actions/0/type | nothing | one of text, key, cursor, fill",
                "unknown key        | {\"actions\":[{\"type\":\"key\",\"key\":\"Entr\"}]} | G3270-5202 | /actions/0/key | \"Entr\" | one of Enter",
                "a number as key    | {\"actions\":[{\"type\":\"key\",\"key\":7}]} | G3270-5002 | /actions/0/key | 7 | one of Enter",
                "row 0              | {\"actions\":[{\"type\":\"cursor\",\"row\":0,\"col\":1}]} | G3270-5005 | /actions/0/row | 0 | a whole number from 1",
                "row 25             | {\"actions\":[{\"type\":\"cursor\",\"row\":25,\"col\":1}]} | G3270-3405 | /actions/0/row | 25 | 1 to 24",
                "column 81          | {\"actions\":[{\"type\":\"fill\",\"row\":1,\"col\":81,\"text\":\"\"}]} | G3270-3405 | /actions/0/col | 81 | 1 to 80",
                "offset 1920        | {\"actions\":[{\"type\":\"cursor\",\"offset\":1920}]} | G3270-3405 | /actions/0/offset | 1920 | 0 to 1919",
                "row without column | {\"actions\":[{\"type\":\"cursor\",\"row\":1}]} | G3270-5004 | /actions/0/col | nothing | row and col, or offset",
                "half a number      | {\"actions\":[{\"type\":\"cursor\",\"offset\":1.5}]} | G3270-5002 | /actions/0/offset | 1.5 | a whole number",
                "a huge number      | {\"actions\":[{\"type\":\"cursor\",\"offset\":99999999999999999999}]} | G3270-5005 | /actions/0/offset | 99999999999999999999 | a whole number",
                "no such character  | {\"actions\":[{\"type\":\"text\",\"text\":\"5 €\"}]} | G3270-2501 | /actions/0/text | character 3 is U+20AC EURO SIGN | characters of cp037",
                "text and secret    | {\"actions\":[{\"type\":\"text\",\"text\":\"a\",\"secret\":\"env:A\"}]} | G3270-5005 | /actions/0/text | given beside secret | either text or secret",
                "two fields meant   | {\"actions\":[{\"type\":\"fill\",\"label\":\"a\",\"index\":1,\"text\":\"\"}]} | G3270-5005 | /actions/0/label | not the only way | one of label, index",
                "given twice        | {\"actions\":[{\"type\":\"key\",\"key\":\"PF1\",\"key\":\"PF2\"}]} | G3270-5006 | /actions/0/key | given twice | each name once",
                "expects nothing    | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"expect\":{}} | G3270-5004 | /expect/version | nothing | at least one of version, text",
                "settle, mode       | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"settle\":{\"mode\":\"non\"}} | G3270-5005 | /settle/mode | \"non\" | one of ",
                "settle, time       | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"settle\":{\"timeoutMs\":-1}} | G3270-5005 | /settle/timeoutMs | -1 | milliseconds from 0 to 300000",
                "settle, both       | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"settle\":{\"mode\":\"none\",\"quietMs\":5}} | G3270-5005 | /settle/quietMs | given beside mode none | mode alone",
                "bad expression     | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}],\"settle\":{\"until\":{\"regex\":\"(\"}}} | G3270-3501 | /settle/until/regex | \"(\" | a regular expression",
                "more after its end | {\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}]} {} | G3270-5001 | `` | more after its end | one document",
            })
    void isToldByPlace(String what, String body, String code, String where, String found, String expected) {
        HttpResponse<String> answer = lab.post(session + "/input", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(problem.path("where").asString()).as(answer.body()).isEqualTo(where);
        assertThat(problem.path("found").asString()).contains(found);
        assertThat(problem.path("expected").asString()).contains(expected);
        assertThat(problem.path("type").asString())
                .isEqualTo("docs/errors.md#" + code.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void isToldAllAtOnce() {
        JsonNode problem = json(
                lab.post(
                        "/api/v1/sessions",
                        "{\"host\":7,\"prt\":23,\"tls\":\"onn\",\"model\":\"3279-9\",\"codePage\":\"cp999\",\"labels\":{\"a\":1},\"waitMs\":\"x\"}"));

        assertThat(problem.path("problems")).hasSize(7);
        assertThat(problem.path("detail").asString()).contains("(and 6 more)");
        assertThat(problem.path("problems").toString())
                .contains("did you mean: port", "did you mean: on", "/labels/a", "/waitMs", "/model", "/codePage");
    }

    @Test
    void isNestedTooDeeply() {
        JsonNode problem =
                json(lab.post(session + "/wait", "{\"condition\":" + "{\"not\":".repeat(60) + "1" + "}".repeat(61)));

        assertThat(problem.path("code").asString()).isEqualTo("G3270-5007");
    }

    @Test
    void isTooLarge() {
        HttpResponse<String> answer = lab.post(session + "/input", "{\"actions\":\"" + "x".repeat(2 << 20) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-5008");
        assertThat(json(answer).path("limit").asString()).isEqualTo("http.maxBody");
    }

    @Test
    void isNoJsonByItsOwnWord() {
        HttpResponse<String> answer = lab.send(lab.request(session + "/input")
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString("<a/>")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("code").asString()).isEqualTo("G3270-5104");
        assertThat(json(answer).path("hint").asString()).contains("Content-Type: application/json");
    }

    @Test
    void namesASessionThatIsNotThere() {
        assertThat(lab.post("/api/v1/sessions/nobody/input", "{\"actions\":[{\"type\":\"key\",\"key\":\"PF3\"}]}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesAHostThatIsNotConfigured() {
        JsonNode problem = json(lab.post("/api/v1/sessions", "{\"hostGroup\":\"cics\"}"));

        assertThat(problem.path("code").asString()).isEqualTo("G3270-5204");
        assertThat(problem.path("where").asString()).isEqualTo("/hostGroup");
    }
}
