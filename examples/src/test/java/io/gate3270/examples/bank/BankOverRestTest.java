package io.gate3270.examples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gate3270.examples.bank.ledger.Account;
import io.gate3270.examples.bank.ledger.AccountKind;
import io.gate3270.examples.bank.ledger.Money;
import io.gate3270.gateway.Gateway;
import io.gate3270.gateway.config.GatewayConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway is a terminal of the bank, and its callers need nothing but HTTP and JSON. */
class BankOverRestTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FROM = "1000031000";
    private static final String TO = "1000041000";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static BankServer bank;
    private static Gateway gateway;

    @BeforeAll
    static void open() {
        bank = BankServer.start(BankConfig.loopback(0).reportPause(Duration.ofMillis(50)));
        gateway = Gateway.start(GatewayConfig.demo(0));
    }

    @AfterAll
    static void close() {
        gateway.close();
        bank.close();
    }

    /** One session, by its URL. */
    private record Caller(String session) {
        static Caller connect(String more) throws IOException, InterruptedException {
            JsonNode made = call(
                    "POST",
                    gateway.url() + "/api/v1/sessions",
                    "{\"host\":\"127.0.0.1\",\"port\":" + bank.port() + more + "}",
                    201);
            return new Caller(
                    gateway.url() + "/api/v1/sessions/" + made.get("id").asString());
        }

        /** Performs these actions and returns the settled screen's text. */
        String input(String... actions) throws IOException, InterruptedException {
            String body = "{\"actions\":[" + String.join(",", actions) + "]}";
            return text(call("POST", session + "/input", body, 200).get("screen"));
        }

        Caller signOn(String user) throws IOException, InterruptedException {
            String menu = input(fill("USER ID", user), fill("PASSWORD", "secret"), key("Enter"));
            assertThat(menu).contains("SIGNED ON AS " + user);
            return this;
        }

        String transfer(String from, String to, String amount) throws IOException, InterruptedException {
            input(key("PF5"));
            String asked = input(
                    fill("DEBIT ACCOUNT", from), fill("CREDIT ACCOUNT", to), fill("AMOUNT", amount), key("Enter"));
            assertThat(asked).contains("CONFIRM TRANSFER");
            String receipt = input(typed("Y"), key("Enter"));
            input(key("Enter"));
            return receipt;
        }

        void leave() throws IOException, InterruptedException {
            assertThat(input(key("PF3"))).contains("HAS LEFT THE BANK");
            call("DELETE", session, "", 204);
        }
    }

    private static String fill(String label, String text) {
        return String.format("{\"type\":\"fill\",\"label\":\"%s\",\"text\":\"%s\"}", label, text);
    }

    private static String typed(String text) {
        return String.format("{\"type\":\"text\",\"text\":\"%s\"}", text);
    }

    private static String key(String key) {
        return String.format("{\"type\":\"key\",\"key\":\"%s\"}", key);
    }

    private static JsonNode call(String method, String url, String body, int status)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as(method + ' ' + url + ": " + response.body())
                .isEqualTo(status);
        return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
    }

    private static String text(JsonNode screen) {
        List<String> rows = new ArrayList<>();
        screen.get("text").forEach(row -> rows.add(row.asString()));
        return String.join("\n", rows);
    }

    @Test
    void movesMoney() throws Exception {
        Money before = bank.ledger().balance(FROM);
        Money total = bank.ledger().total();
        Caller caller = Caller.connect("").signOn("TELLER1");
        String receipt = caller.transfer(FROM, TO, "12.34");
        Money after = before.minus(new Money(1_234));
        assertThat(receipt).contains("TRANSFER BOOKED").contains(after.toString());
        assertThat(bank.ledger().balance(FROM)).isEqualTo(after);
        assertThat(bank.ledger().total()).isEqualTo(total);
        caller.leave();
    }

    @Test
    void waitsForAllPartsOfTheReport() throws Exception {
        Caller caller = Caller.connect("").signOn("TELLER2");
        assertThat(caller.input(typed("4"), key("Enter"))).contains("END OF REPORT");
        caller.input(key("Enter"));
        caller.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3279-2-E", "3279-3-E", "3279-4-E", "3279-5-E", "3278-2"})
    void listsAsManyCustomersAsTheTerminalHasRoomFor(String model) throws Exception {
        Caller caller = Caller.connect(",\"model\":\"" + model + "\"").signOn("TELLER3");
        caller.input(typed("1"), key("Enter"));
        String list = caller.input(key("Enter"));
        int rows = list.split("\n").length;
        assertThat(list).contains(String.format(Locale.ROOT, "ROWS     1 TO %5d OF   120", rows - 9));
        caller.input(key("PF3"));
        caller.input(key("PF3"));
        caller.leave();
    }

    @Test
    void goesOnWhereItsLastSessionEndedWithoutALogoff() throws Exception {
        Caller lost = Caller.connect(",\"lu\":[\"RESTLU1\"]").signOn("TELLER4");
        lost.input(key("PF5"));
        call("DELETE", lost.session(), "", 204);
        await().until(() -> bank.terminals() == 0);
        Caller back = Caller.connect(",\"lu\":[\"RESTLU1\"]");
        assertThat(text(call("GET", back.session() + "/screen", "", 200))).contains("YOU ARE WHERE YOU WERE");
        back.input(key("PF3"));
        back.leave();
    }

    @Test
    void keepsTheBooksWhenManyMoveMoneyAtOnce() throws Exception {
        int callers = 8;
        Money total = bank.ledger().total();
        long booked = bank.ledger().booked();
        List<Account> savings = bank.ledger().accounts().stream()
                .filter(account -> account.kind() == AccountKind.SAVINGS)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                String user = String.format(Locale.ROOT, "T%04d", i + 1);
                String from = savings.get(i).number();
                String to = savings.get((i + 1) % callers).number();
                work.add(threads.submit(() -> {
                    Caller caller = Caller.connect("").signOn(user);
                    for (int n = 0; n < 3; n++) {
                        assertThat(caller.transfer(from, to, "100")).contains("TRANSFER BOOKED");
                    }
                    caller.leave();
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(bank.ledger().total()).isEqualTo(total);
        assertThat(bank.ledger().booked()).isEqualTo(booked + 3L * callers);
    }
}
