package io.gate3270.session.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.session.error.SessionError;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerGreetingTest {
    @ParameterizedTest
    @CsvSource({
        "15030300020228, TLS",
        "1603030031, TLS",
        "1505, OTHER",
        "fffd28, OTHER",
        "ff, OTHER",
        "15, OTHER",
    })
    void bytesTellWhoSpeaks(String hex, PeerGreeting expected) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(PeerGreeting.of(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 400 Bad Request, HTTP",
        "<!DOCTYPE html>, HTTP",
        "SSH-2.0-OpenSSH_9.2, SSH",
        "220 mail.example ESMTP, NUMBERED",
        "+OK ready, NUMBERED",
        "login:, OTHER",
        "2200 users, OTHER",
    })
    void textTellsWhoSpeaks(String text, PeerGreeting expected) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(PeerGreeting.of(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    @Test
    void theRefusalQuotesTheAnswerAndGivesAdvice() {
        byte[] alert = HexFormat.of().parseHex("15030300020228");
        var refusal = PeerGreeting.TLS.refusal(new Endpoint("::1", 992), alert, 0, alert.length);
        assertThat(refusal.code()).isEqualTo(SessionError.TLS_EXPECTED);
        assertThat(refusal.detail()).isEqualTo("[::1]:992 speaks TLS: it answered 15 03 03 00 02 02 28");
        assertThat(refusal.hint()).contains("\"on\"");
    }

    @Test
    void textIsQuotedToItsFirstLine() {
        byte[] answer = "HTTP/1.1 400 Bad\r\nServer: x\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(PeerGreeting.quote(answer, 0, answer.length)).isEqualTo("\"HTTP/1.1 400 Bad\"");
    }
}
