package io.gate3270.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.gateway.config.GatewayConfig;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private GatewayLab lab;

    @BeforeEach
    void open() {
        lab = GatewayLab.open();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void isAliveAndReady() {
        assertThat(lab.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(lab.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void echoesASaneRequestIdAndReplacesAnother() {
        HttpResponse<String> sane = lab.send(lab.request("/health/live").header("X-Request-Id", "mine-42"));
        HttpResponse<String> insane = lab.send(lab.request("/health/live").header("X-Request-Id", "two words"));

        assertThat(sane.headers().firstValue("X-Request-Id")).contains("mine-42");
        assertThat(insane.headers().firstValue("X-Request-Id").orElseThrow()).matches("r-[0-9a-v]{13}");
    }

    @Test
    void saysThatThereIsNothingAtAnUnknownPath() {
        HttpResponse<String> answer = lab.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"G3270-5101\"", "docs/errors.md#g3270-5101", "/nowhere");
    }

    @Test
    void namesTheMethodsThatAreAllowed() {
        HttpResponse<String> answer = lab.post("/health/live", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.body()).contains("G3270-5102");
    }

    @Test
    void saysWhichPortIsTaken() {
        int port = lab.gateway().address().getPort();

        assertThatThrownBy(() -> Gateway.start(GatewayConfig.demo(port)))
                .hasMessageContaining("G3270-5106 cannot listen on 127.0.0.1:" + port);
    }

    @Test
    void canBeClosedTwice() {
        lab.gateway().close();
        lab.gateway().close();
    }
}
