package io.gate3270.gateway;

import static io.gate3270.gateway.GatewayLab.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A stop answers what is in progress, whatever it waits for, and ends the sessions. */
class GracefulStopTest {
    @Test
    void answersThoseWhoWaitAndClosesTheSessions() throws Exception {
        try (DeskHost host = DeskHost.open();
                GatewayLab lab = GatewayLab.open()) {
            String session = lab.session(host.port());
            String other = lab.session(host.port());
            long version = json(lab.get(session + "/screen")).path("version").asLong();
            CompletableFuture<HttpResponse<String>> poll =
                    lab.sendLater(lab.request(session + "/screen?since=" + version + "&waitMs=200000"));
            CompletableFuture<HttpResponse<String>> wait = lab.sendLater(lab.posting(
                    session + "/wait", "{\"condition\":{\"text\":{\"text\":\"NEVER\"}},\"timeoutMs\":200000}"));
            await().until(() -> lab.gateway().requestsInProgress() == 2);
            CompletableFuture<HttpResponse<String>> input = lab.sendLater(lab.posting(
                    other + "/input",
                    "{\"actions\":[{\"type\":\"key\",\"key\":\"PF1\"}],\"settle\":{\"timeoutMs\":300}}"));
            await().until(() -> lab.get(other + "/screen").body().contains("awaiting-host"));

            lab.gateway().close();

            assertThat(poll.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(wait.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
            assertThat(json(wait.get()).path("code").asString()).isEqualTo("G3270-5105");
            assertThat(json(input.get(10, TimeUnit.SECONDS))
                            .path("settled")
                            .path("kind")
                            .asString())
                    .isEqualTo("timeout");
            await().until(() -> host.connections() == 0);
        }
    }
}
