package io.gate3270.gateway;

import io.gate3270.gateway.config.GatewayConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A whole gateway on loopback, and a client that speaks to it over real sockets. */
public final class GatewayLab implements AutoCloseable {
    private final Gateway gateway;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private GatewayLab(Gateway gateway) {
        this.gateway = gateway;
    }

    /** A gateway that lets everybody do everything. */
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
        return HttpRequest.newBuilder(URI.create(gateway.url() + path)).timeout(Duration.ofSeconds(30));
    }

    /** The answer to GET. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer to POST of this JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** The answer to this request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    @Override
    public void close() {
        gateway.close();
    }
}
