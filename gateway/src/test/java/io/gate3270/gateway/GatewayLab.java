package io.gate3270.gateway;

import io.gate3270.gateway.config.GatewayConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole gateway on loopback, and a client that speaks to it over real sockets. */
public final class GatewayLab implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gateway gateway;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private GatewayLab(Gateway gateway) {
        this.gateway = gateway;
    }

    /** A gateway that lets everybody do everything, with hosts on loopback. */
    public static GatewayLab open() {
        return with(GatewayConfig.demo(0));
    }

    /** A gateway with this configuration. */
    public static GatewayLab with(GatewayConfig config) {
        return new GatewayLab(Gateway.start(config));
    }

    /** The gateway itself. */
    public Gateway gateway() {
        return gateway;
    }

    /** A request to this path, to be finished and sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + path)).timeout(Duration.ofSeconds(60));
    }

    /** The answer to GET. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer to GET that accepts this media type. */
    public HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** The answer to POST of this JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send(posting(path, json));
    }

    /** POST of this JSON, to be sent. */
    public HttpRequest.Builder posting(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    /** The answer to DELETE. */
    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** The answer to this request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    /** The answer to this request, when it comes. */
    public CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** The body of an answer as a tree. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The path of a new session to this port of loopback, which has had its first screen. */
    public String session(int port) {
        return session(port, UnaryOperator.identity());
    }

    /** The path of a new session, whose request was changed so. */
    public String session(int port, UnaryOperator<String> change) {
        String body = change.apply("{\"host\":\"127.0.0.1\",\"port\":" + port + "}");
        HttpResponse<String> answer = post("/api/v1/sessions", body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("no session: " + answer.statusCode() + ' ' + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
