package io.gate3270.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.gateway.auth.Authenticator;
import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.auth.Principal;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.config.HttpConfig;
import io.gate3270.gateway.shape.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server itself, with routes that go wrong in every way. */
class HttpServerTest {
    private static final Operation ANY = Operation.answering(200, Shapes.anything(), "For tests.");

    private final CompletableFuture<Response> slow = new CompletableFuture<>();
    private final CountDownLatch slowAsked = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() {
        HttpConfig config = impatient(GatewayConfig.demo(0).http());
        server = new HttpServer(config, new RouteTable(routes()), HttpServerTest::identify);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private List<Route> routes() {
        return List.of(
                route(
                        Method.GET,
                        "/open",
                        Permission.OPEN,
                        request -> Response.json(
                                        200, Map.of("who", request.caller().name()))
                                .now()),
                route(
                        Method.GET,
                        "/read/{what}",
                        Permission.SESSION_READ,
                        request -> Response.json(200, Map.of("what", request.parameter("what")))
                                .now()),
                route(Method.GET, "/throws", Permission.OPEN, request -> {
                    throw new IllegalStateException("secret detail");
                }),
                route(
                        Method.GET,
                        "/fails",
                        Permission.OPEN,
                        request -> CompletableFuture.failedFuture(new IllegalStateException("secret detail"))),
                route(Method.GET, "/slow", Permission.SESSION_READ, request -> {
                    slowAsked.countDown();
                    return slow;
                }),
                route(
                        Method.POST,
                        "/echo",
                        Permission.OPEN,
                        request -> Response.of(200, MediaTypes.JSON, request.body())
                                .now()));
    }

    private static Route route(Method method, String path, Permission needs, Responder responder) {
        return new Route(method, path, needs, "For tests", ANY, responder);
    }

    private static Principal identify(String authorization) {
        return switch (authorization) {
            case "Bearer reader" -> new Principal("reader", true, Set.of(Permission.SESSION_READ));
            case "Bearer guest" -> new Principal("guest", true, Set.of());
            default -> Principal.NOBODY;
        };
    }

    @Test
    void asksWhoItIs() {
        HttpResponse<String> answer = send(get("/read/x"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("G3270-6001", "session:read", "auth.anonymous");
    }

    @Test
    void refusesACallerWithoutThePermission() {
        HttpResponse<String> answer = send(get("/read/x").header("Authorization", "Bearer guest"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("G3270-6002", "guest lacks session:read");
    }

    @Test
    void givesPathParametersToThoseWhoMay() {
        assertThat(send(get("/read/a%20b").header("Authorization", "Bearer reader"))
                        .body())
                .isEqualTo("{\"what\":\"a b\"}");
    }

    @Test
    void tellsOfTheUnexpectedByReferenceAlone() {
        for (String path : List.of("/throws", "/fails")) {
            HttpResponse<String> answer = send(get(path).header("X-Request-Id", "id-1"));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("G3270-9001", "\"reference\":\"", "\"requestId\":\"id-1\"")
                    .doesNotContain("secret detail");
        }
    }

    @Test
    void answersLaterWhatTakesLonger() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = later(get("/slow").header("Authorization", "Bearer reader"));
        slowAsked.await();

        slow.complete(Response.json(200, Map.of("done", true)));

        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("{\"done\":true}");
    }

    @Test
    void takesNoNewRequestsWhileItStopsAndAnswersThoseInProgress() throws Exception {
        CompletableFuture<HttpResponse<String>> inProgress =
                later(get("/slow").header("Authorization", "Bearer reader"));
        slowAsked.await();
        CompletableFuture<Void> drained = server.drain().toCompletableFuture();

        HttpResponse<String> refused = send(get("/read/x").header("Authorization", "Bearer reader"));
        HttpResponse<String> open = send(get("/open"));
        assertThat(drained).isNotDone();
        slow.complete(Response.json(200, Map.of("done", true)));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("G3270-5105");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(inProgress.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        drained.get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysThatABodyEndedEarly() throws IOException {
        String answer = raw(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\":");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("G3270-5009");
    }

    @Test
    void doesNotWaitForEverForABody() throws Exception {
        String answer = withoutAnEnd(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\":");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("G3270-5009", "http.requestTimeout")
                .doesNotContain("still open");
        server.drain().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysThatABodyIsNotInTheFormOfItsHeaders() throws Exception {
        String answer = withoutAnEnd(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n");

        assertThat(answer).doesNotContain("200 OK", "still open");
        server.drain().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void refusesALargeBodyBeforeItIsSent() throws IOException {
        String answer = raw(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("G3270-5008", "http.maxBody");
    }

    @Test
    void refusesALargeBodyOfUnknownLength() throws IOException {
        String chunk = "x".repeat(0x10000);
        StringBuilder request = new StringBuilder(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 20; i++) {
            request.append("10000\r\n").append(chunk).append("\r\n");
        }
        String answer = raw(request.append("0\r\n\r\n").toString());

        assertThat(answer).startsWith("HTTP/1.1 413").contains("G3270-5008");
    }

    @Test
    void hasALimitOnHeaders() throws IOException {
        assertThat(raw("GET /open HTTP/1.1\r\nHost: x\r\nX-Long: " + "y".repeat(40_000) + "\r\n\r\n"))
                .doesNotContain("200 OK");
        assertThat(raw("GET /open HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n".repeat(500) + "\r\n"))
                .doesNotContain("200 OK");
    }

    @Test
    void tellsTheMethodsOfAPath() {
        HttpResponse<String> answer = send(get("/echo").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("OPTIONS, POST");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void letsNobodyInUnlessToldTo() {
        assertThat(Authenticator.CLOSED.identify("Bearer x").holds(Permission.SESSION_READ))
                .isFalse();
        assertThat(Authenticator.ANONYMOUS.identify("").holds(Permission.SCREEN_HIDDEN))
                .isTrue();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.address().getPort() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return later(request).join();
    }

    private CompletableFuture<HttpResponse<String>> later(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** Sends these bytes and the end of the stream, and reads what is answered until the server closes or has said enough. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (IOException e) {
                // the server may have heard enough and closed
            }
            return answer(socket.getInputStream());
        }
    }

    /** Sends these bytes and nothing more, and reads what is answered until the server closes. */
    private String withoutAnEnd(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    private static HttpConfig impatient(HttpConfig usual) {
        return new HttpConfig(
                usual.address(),
                usual.port(),
                usual.maxBodyBytes(),
                usual.maxHeaderBytes(),
                usual.maxHeaders(),
                usual.maxConnections(),
                usual.idleTimeout(),
                Duration.ofSeconds(1),
                usual.stopTimeout());
    }

    private static String answer(InputStream in) {
        StringBuilder text = new StringBuilder();
        try {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                text.append((char) octet);
            }
        } catch (SocketTimeoutException e) {
            text.append("(still open)");
        } catch (IOException e) {
            text.append("(reset)");
        }
        return text.toString();
    }
}
