package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.settle.SettlePolicy;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recording gets to hear: everything but secrets. */
class SessionTracesTest {
    private final SimulatedTimers time = new SimulatedTimers();
    private final SimulatedHost host = new SimulatedHost(time);
    private final Heard heard = new Heard();
    private final Sessions sessions = new Sessions(
            SessionsConfig.DEFAULT,
            host,
            new Sessions.Surroundings(
                    reference -> "GEHEIM", SessionListener.NONE, (id, config) -> heard, Clock.systemUTC()));

    /** A secret reference is masked wherever it is typed; plain text only where the screen hides it. */
    @ParameterizedTest
    @CsvSource({
        "Userid, true, false",
        "Password, true, false",
        "Password, false, false",
        "Userid, false, true",
    })
    void secretsAreNotHeard(String label, boolean secret, boolean audible) {
        Session session = sessions.open(SessionConfig.to("bank.example", 23));
        host.acceptClassic(HostScreen.logon());
        host.takeSaid();
        Entry entry = secret ? new Entry.Secret("env:PW") : new Entry.Plain("GEHEIM");
        session.input(InputRequest.of(new Action.Fill(new FieldChoice.Label(label), entry), new Action.Press(Key.ENTER))
                .settling(new SettlePolicy.None()));
        host.settle();
        String typed = hex("GEHEIM");
        assertThat(host.takeSaid().toString()).as("the host gets it").contains(typed);
        assertThat(heard.sent.toBytes().toString().contains(typed)).isEqualTo(audible);
        assertThat(heard.sent.toBytes().toString().contains(hex("******"))).isEqualTo(!audible);
        assertThat(heard.received.length()).isPositive();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : CodePage.named("cp037").encode(text)) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    private static final class Heard implements TraceListener {
        private final ByteSink received = new ByteSink(1_024);
        private final ByteSink sent = new ByteSink(1_024);

        @Override
        public void received(byte[] bytes, int from, int to) {
            received.put(bytes, from, to);
        }

        @Override
        public void sent(byte[] bytes, int from, int to) {
            sent.put(bytes, from, to);
        }

        @Override
        public void note(String text) {}
    }
}
