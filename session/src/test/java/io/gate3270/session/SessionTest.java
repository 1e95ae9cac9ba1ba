package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.Expectation;
import io.gate3270.session.input.FieldChoice;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.input.Place;
import io.gate3270.session.settle.SettlePolicy;
import io.gate3270.session.settle.SettleReason;
import io.gate3270.session.waits.Condition;
import io.gate3270.session.waits.WaitOutcome;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One session from end to end, with a host that says what the test says and time that passes when the test says so. */
class SessionTest {
    private static final Action ENTER = new Action.Press(Key.ENTER);

    private final SimulatedTimers time = new SimulatedTimers();
    private final SimulatedHost host = new SimulatedHost(time);
    private final List<String> told = new ArrayList<>();
    private final Sessions sessions = new Sessions(
            SessionsConfig.DEFAULT,
            host,
            new Sessions.Surroundings(reference -> "s3cret", new Listening(), SessionTraces.NONE, Clock.systemUTC()));
    private Session session;

    @BeforeEach
    void open() {
        session = sessions.open(SessionConfig.to("bank.example", 23));
    }

    @Test
    void isReadyWithTheFirstScreen() {
        assertThat(session.description().state()).isEqualTo(SessionState.CONNECTING);
        host.accept();
        assertThat(session.description().state()).isEqualTo(SessionState.NEGOTIATING);
        host.send(SimulatedHost.CLASSIC);
        assertThat(done(session.ready())).isFalse();
        host.send(HostScreen.logon());
        SessionDescription description = get(session.ready());
        assertThat(description.state()).isEqualTo(SessionState.READY);
        assertThat(description.rows()).isEqualTo(24);
        assertThat(description.cols()).isEqualTo(80);
        assertThat(description.terminal().deviceType()).isEqualTo("IBM-3279-2-E");
        assertThat(description.terminal().tn3270e()).isFalse();
        assertThat(get(session.screen()).row(1)).contains("DEMO BANK");
        assertThat(told).containsExactly("connecting", "negotiating", "ready");
        assertThat(session.negotiation()).extracting(NegotiationStep::layer).contains("tcp", "telnet", "screen");
    }

    @Test
    void oneCopyOfAScreenServesAllReaders() {
        host.acceptClassic(HostScreen.logon());
        ScreenSnapshot first = get(session.screen());
        assertThat(get(session.screen())).isSameAs(first);
        host.send(HostScreen.write().at(10, 1).text("news"));
        assertThat(get(session.screen())).isNotSameAs(first);
    }

    @Test
    void inputBeforeTheFirstScreenIsRefused() {
        host.accept();
        assertFails(session.input(InputRequest.of(ENTER)), SessionError.SESSION_NOT_READY);
    }

    @Test
    void fillsByLabelPressesEnterAndSettles() {
        host.acceptClassic(HostScreen.logon());
        host.takeSaid();
        var answer = session.input(InputRequest.of(
                fill("userid", new Entry.Plain("USER1")), fill("Password", new Entry.Secret("env:PW")), ENTER));
        host.settle();
        assertThat(host.takeSaid().toString())
                .as("AID, cursor, both fields")
                .startsWith("7d")
                .contains("e4e2c5d9f1")
                .contains("a2f38399" + "85a3")
                .endsWith("ffef");
        assertThat(done(answer)).isFalse();
        host.send(HostScreen.menu());
        time.advanceMillis(100);
        InputOutcome.Done outcome = (InputOutcome.Done) get(answer);
        assertThat(outcome.actionsDone()).isEqualTo(3);
        assertThat(outcome.settled().reason()).isEqualTo(SettleReason.UNLOCK_QUIET);
        assertThat(outcome.settled()).hasToString("unlock+quiet 100 ms");
        assertThat(outcome.settled().writes()).isEqualTo(1);
        assertThat(outcome.screen().row(1)).contains("MAIN MENU");
        assertThat(told).contains("input DONE");
    }

    @Test
    void inputWithoutAnAttentionKeySettlesAtOnce() {
        host.acceptClassic(HostScreen.logon());
        InputOutcome outcome = get(session.input(InputRequest.of(text("AB"), new Action.Press(Key.TAB))));
        assertThat(outcome).isInstanceOf(InputOutcome.Done.class);
        assertThat(((InputOutcome.Done) outcome).settled().reason()).isEqualTo(SettleReason.NONE);
        assertThat(outcome.screen().row(5)).contains("AB");
    }

    @Test
    void settleNoneAnswersAtOnce() {
        host.acceptClassic(HostScreen.logon());
        InputOutcome outcome = get(session.input(InputRequest.of(ENTER).settling(new SettlePolicy.None())));
        assertThat(((InputOutcome.Done) outcome).settled().reason()).isEqualTo(SettleReason.NONE);
    }

    @Test
    void theFirstRefusedActionEndsTheListAndSaysWhy() {
        host.acceptClassic(HostScreen.logon());
        InputOutcome outcome = get(session.input(
                InputRequest.of(text("A"), new Action.Cursor(new Place.RowCol(1, 3)), text("B"), text("C"))));
        InputOutcome.Refused refused = (InputOutcome.Refused) outcome;
        assertThat(refused.actionIndex()).isEqualTo(2);
        assertThat(refused.why().code()).isEqualTo(ProtocolError.FIELD_PROTECTED);
        assertThat(refused.why().context()).containsEntry("actionIndex", 2);
        assertThat(refused.why().detail()).contains("row 1, column 3");
        assertThat(refused.screen().row(5)).contains("A");
    }

    @Test
    void aLockedKeyboardIsARefusal() {
        host.acceptClassic(HostScreen.logon());
        session.input(InputRequest.of(ENTER).settling(new SettlePolicy.None()));
        InputOutcome outcome = get(session.input(InputRequest.of(text("X"))));
        assertThat(((InputOutcome.Refused) outcome).why().code()).isEqualTo(ProtocolError.KEYBOARD_LOCKED);
    }

    @Test
    void anUnmetVersionMeansThatNothingIsTyped() {
        host.acceptClassic(HostScreen.logon());
        long version = get(session.screen()).version();
        host.send(HostScreen.write().at(10, 1).text("changed"));
        InputOutcome outcome =
                get(session.input(InputRequest.of(text("X")).expecting(new Expectation.AtVersion(version))));
        assertThat(outcome).isInstanceOf(InputOutcome.Unmet.class);
        assertThat(((InputOutcome.Unmet) outcome).why().code()).isEqualTo(SessionError.EXPECTATION_UNMET);
        assertThat(outcome.screen().row(5)).doesNotContain("X");
    }

    @Test
    void anUnmetScreenMeansThatNothingIsTyped() {
        host.acceptClassic(HostScreen.logon());
        var menu = new Expectation.Holds(new Condition.TextAt(1, 2, "MAIN MENU"));
        var logon = new Expectation.Holds(new Condition.TextAt(1, 2, "DEMO BANK"));
        assertThat(get(session.input(InputRequest.of(text("X")).expecting(menu)))
                        .kind())
                .isEqualTo(InputOutcome.Kind.UNMET);
        assertThat(get(session.input(InputRequest.of(text("X")).expecting(logon)))
                        .kind())
                .isEqualTo(InputOutcome.Kind.DONE);
    }

    @Test
    void textThatTheCodePageCannotExpressIsRefusedBeforeAnythingIsTyped() {
        host.acceptClassic(HostScreen.logon());
        CodedException why = failure(session.input(InputRequest.of(text("A"), text("\u20ac"))));
        assertThat(why.code()).isEqualTo(ProtocolError.CHARACTER_UNMAPPABLE);
        assertThat(why.detail()).contains("cp037");
        assertThat(why.context()).containsEntry("actionIndex", 1);
        assertThat(get(session.screen()).row(5)).doesNotContain("A ");
    }

    @Test
    void anotherConditionCanBeWhatAnInputWaitsFor() {
        host.acceptClassic(HostScreen.logon());
        var expected = new Condition.TextAnywhere("TOTAL");
        var answer = session.input(
                InputRequest.of(ENTER).settling(new SettlePolicy.Until(Duration.ofSeconds(30), expected)));
        host.settle();
        host.send(HostScreen.erase().at(1, 1).text("REPORT"));
        for (int line = 2; line < 6; line++) {
            time.advanceMillis(700);
            assertThat(done(answer)).isFalse();
            host.send(HostScreen.write().at(line, 1).text(line == 5 ? "TOTAL" : "LINE"));
        }
        InputOutcome.Done outcome = (InputOutcome.Done) get(answer);
        assertThat(outcome.settled().reason()).isEqualTo(SettleReason.EXPECTED_SCREEN);
        assertThat(outcome.settled().writes()).isEqualTo(5);
    }

    @Test
    void silenceAfterAKeyEndsAsTimeoutWithWhatWasSeen() {
        host.acceptClassic(HostScreen.logon());
        var answer = session.input(InputRequest.of(ENTER).settling(new SettlePolicy.Learned(Duration.ofSeconds(3))));
        host.settle();
        host.send(HostScreen.writeLocked().at(24, 1).text("WAIT"));
        time.advance(Duration.ofSeconds(3));
        InputOutcome.Done outcome = (InputOutcome.Done) get(answer);
        assertThat(outcome.settled().reason()).isEqualTo(SettleReason.TIMEOUT);
        assertThat(outcome.settled().writes()).isEqualTo(1);
        assertThat(outcome.settled().unlockMillis()).isNegative();
        assertThat(outcome.screen().row(24)).contains("WAIT");
    }

    @Test
    void aConnectionThatDiesBeforeTheAnswerLeavesTheExchangeUnknown() {
        host.acceptClassic(HostScreen.logon());
        var answer = session.input(InputRequest.of(text("U"), ENTER));
        host.settle();
        host.close(null);
        InputOutcome.Unknown outcome = (InputOutcome.Unknown) get(answer);
        assertThat(outcome.why().code()).isEqualTo(SessionError.EXCHANGE_UNKNOWN);
        assertThat(outcome.actionsDone()).isEqualTo(2);
        assertThat(outcome.screen().row(1)).as("the last screen").contains("DEMO BANK");
        assertThat(session.description().state()).isEqualTo(SessionState.FAILED);
        assertThat(session.description().failure().code()).isEqualTo(SessionError.CONNECTION_LOST);
    }

    @Test
    void aConnectionThatDiesAfterTheAnswerLeavesItDone() {
        host.acceptClassic(HostScreen.logon());
        var answer = session.input(InputRequest.of(ENTER));
        host.settle();
        host.send(HostScreen.writeLocked().at(24, 1).text("GOODBYE"));
        host.close(null);
        InputOutcome.Done outcome = (InputOutcome.Done) get(answer);
        assertThat(outcome.settled().reason()).isEqualTo(SettleReason.CLOSED);
        assertThat(outcome.screen().row(24)).contains("GOODBYE");
    }

    @Test
    void afterTheEndTheLastScreenRemainsAndInputIsGone() {
        host.acceptClassic(HostScreen.logon());
        host.close(null);
        assertThat(get(session.screen()).row(1)).contains("DEMO BANK");
        assertThat(get(session.screen()).version())
                .isEqualTo(session.description().screenVersion());
        assertFails(session.input(InputRequest.of(ENTER)), SessionError.SESSION_CLOSED);
        assertThat(get(session.await(new Condition.Closed(), Duration.ofSeconds(1)))
                        .met())
                .isTrue();
        assertThat(get(session.ended()).state()).isEqualTo(SessionState.FAILED);
    }

    @Test
    void closingIsInOrder() {
        host.acceptClassic(HostScreen.logon());
        var closed = session.close();
        host.settle();
        assertThat(done(closed)).isTrue();
        assertThat(session.description().state()).isEqualTo(SessionState.CLOSED);
        assertThat(told).endsWith("closing", "closed");
        assertThat(sessions.find(session.id())).isNull();
        assertThat(time.waiting()).as("timers left behind").isZero();
    }

    @Test
    void longPollsEndWithTheNextVersionOrWithTime() {
        host.acceptClassic(HostScreen.logon());
        long version = get(session.screen()).version();
        assertThat(get(session.screenSince(version - 1, Duration.ofSeconds(9))).version())
                .isEqualTo(version);
        CompletionStage<ScreenSnapshot> changed = session.screenSince(version, Duration.ofSeconds(9));
        CompletionStage<ScreenSnapshot> late = session.screenSince(version + 1, Duration.ofSeconds(9));
        host.settle();
        assertThat(done(changed)).isFalse();
        host.send(HostScreen.write().at(3, 1).text("tick"));
        assertThat(get(changed).version()).isEqualTo(version + 1);
        time.advance(Duration.ofSeconds(9));
        assertThat(get(late).version()).isEqualTo(version + 1);
    }

    @Test
    void waitsEndWithTheCondition() {
        host.acceptClassic(HostScreen.logon());
        CompletionStage<WaitOutcome> wait = session.await(new Condition.TextAnywhere("NEWS"), Duration.ofSeconds(60));
        host.settle();
        time.advance(Duration.ofSeconds(5));
        host.send(HostScreen.write().at(24, 1).text("NEWS"));
        assertThat(get(wait).met()).isTrue();
        assertThat(get(wait).elapsed()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aHostThatSaysWhenItIsOurTurnIsBelieved() {
        host.accept();
        host.send(SimulatedHost.ENHANCED);
        host.send(Bytes.hex("fffa280204c9c2d4fff0"
                .replace("c9c2d4", hexAscii("IBM-3278-2-E"))
                .replace("fff0", "01" + hexAscii("LU01") + "fff0")));
        host.send(Bytes.hex("fffa28030405fff0"));
        host.send(enhanced(HostScreen.logon(), 0x01));
        assertThat(get(session.ready()).terminal().lu()).isEqualTo("LU01");
        assertThat(session.description().terminal().functions()).containsExactly("CONTENTION-RESOLUTION");
        var answer = session.input(InputRequest.of(ENTER));
        host.settle();
        host.send(enhanced(HostScreen.eraseLocked().at(1, 1).text("working"), 0x00));
        assertThat(done(answer)).isFalse();
        host.send(enhanced(HostScreen.menu(), 0x01));
        InputOutcome.Done outcome = (InputOutcome.Done) get(answer);
        assertThat(outcome.settled()).hasToString("contention-resolution");
        assertThat(outcome.settled().writes()).isEqualTo(2);
    }

    private static Bytes enhanced(HostScreen screen, int requestFlag) {
        return Bytes.hex("00" + String.format("%02x", requestFlag) + "000000"
                + Bytes.copyOf(screen.record(), 0, screen.record().length));
    }

    private static String hexAscii(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%02x", c)));
        return hex.toString();
    }

    private static Action text(String text) {
        return new Action.Text(new Entry.Plain(text));
    }

    private static Action fill(String label, Entry entry) {
        return new Action.Fill(new FieldChoice.Label(label), entry);
    }

    private boolean done(CompletionStage<?> stage) {
        host.settle();
        return stage.toCompletableFuture().isDone();
    }

    private <T> T get(CompletionStage<T> stage) {
        host.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    private CodedException failure(CompletionStage<?> stage) {
        host.settle();
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            return (CodedException) e.getCause();
        }
        throw new AssertionError("did not fail");
    }

    private void assertFails(CompletionStage<?> stage, ErrorCode code) {
        assertThat(failure(stage).code()).isEqualTo(code);
    }

    private final class Listening implements SessionListener {
        @Override
        public void stateChanged(SessionDescription description) {
            told.add(description.state().label());
        }

        @Override
        public void inputAnswered(Session answered, InputRequest request, InputOutcome outcome) {
            told.add("input " + outcome.kind());
        }
    }
}
