package io.gate3270.protocol.telnet;

import static io.gate3270.protocol.telnet.OptionSide.LOCAL;
import static io.gate3270.protocol.telnet.OptionSide.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionNegotiationTest {
    private static final int ALLOWED = TelnetOption.BINARY;
    private static final int FORBIDDEN = TelnetOption.ECHO;

    /** What is done to the negotiation, in words, and what it says and tells. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    agrees to what is allowed         | DO 0                           | WILL 0; LOCAL 0 on
                    refuses what is not               | DO 1                           | WONT 1; LOCAL 1 refused by us
                    refuses an unknown offer          | WILL 9                         | DONT 9; REMOTE 9 refused by us
                    is silent about what is in force  | DO 0, DO 0, DO 0               | WILL 0; LOCAL 0 on
                    is silent about what is out       | DONT 0, WONT 0                 |
                    gives up what it is asked to      | DO 0, DONT 0, DONT 0           | WILL 0; LOCAL 0 on; WONT 0; LOCAL 0 off
                    asks once                         | enable 0, enable 0             | DO 0
                    is granted                        | enable 0, WILL 0, enable 0     | DO 0; REMOTE 0 on
                    is refused                        | enable 0, WONT 0               | DO 0; REMOTE 0 refused by peer
                    drops and waits for the answer    | WILL 0, disable 0, WONT 0      | DO 0; REMOTE 0 on; DONT 0; REMOTE 0 off
                    changes its mind while asking     | enable 0, disable 0, WILL 0, WONT 0 | DO 0; DONT 0; REMOTE 0 on; REMOTE 0 off
                    changes its mind twice            | enable 0, disable 0, enable 0, WILL 0 | DO 0; REMOTE 0 on
                    is refused what it no more wants  | enable 0, disable 0, WONT 0    | DO 0; REMOTE 0 refused by peer
                    wants it back while dropping      | WILL 0, disable 0, enable 0, WONT 0, WILL 0 | DO 0; REMOTE 0 on; DONT 0; DO 0; REMOTE 0 off; REMOTE 0 on
                    survives DONT answered by WILL    | WILL 0, disable 0, WILL 0      | DO 0; REMOTE 0 on; DONT 0; REMOTE 0 off
                    survives it while wanting it back | WILL 0, disable 0, enable 0, WILL 0 | DO 0; REMOTE 0 on; DONT 0
                    is asked anew by a peer that never said DONT | DO 0, quit 0, DO 0 | WILL 0; LOCAL 0 on; WONT 0; LOCAL 0 off; WILL 0; LOCAL 0 on
                    ends its own behaviour at once    | DO 0, quit 0, DONT 0           | WILL 0; LOCAL 0 on; WONT 0; LOCAL 0 off
                    answers each timing mark          | DO 6, DO 6, DONT 6             | WILL 6; WILL 6
                    hears both answers to its own     | mark, WONT 6, mark, WILL 6     | DO 6; mark; DO 6; mark
                    """)
    void followsTheQMethod(String what, String events, String expected) {
        Peer peer = new Peer();
        for (String event : events.split(", ")) {
            peer.happens(event);
        }
        assertThat(String.join("; ", peer.told)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void forgetsEverythingButThePermissionsOnReset() {
        Peer peer = new Peer();
        peer.happens("DO 0");
        peer.options.reset();
        assertThat(peer.options.inForce(LOCAL, ALLOWED)).isFalse();
        peer.happens("DO 0");
        assertThat(peer.told).containsExactly("WILL 0", "LOCAL 0 on", "WILL 0", "LOCAL 0 on");
    }

    @Test
    void knowsWhatIsNotAnsweredYet() {
        Peer peer = new Peer();
        peer.happens("enable 0");
        assertThat(peer.options.pending(REMOTE, ALLOWED)).isTrue();
        peer.happens("WILL 0");
        assertThat(peer.options.pending(REMOTE, ALLOWED)).isFalse();
    }

    /** Any two of these, whatever they are asked for and however late the answers are, come to rest and agree. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 20_240_117})
    void twoNegotiationsNeverLoop(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Peer a = new Peer();
            Peer b = new Peer();
            a.randomPermissions(random);
            b.randomPermissions(random);
            int requests = 0;
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> requests += (random.nextBoolean() ? a : b).randomRequest(random);
                    case 1 -> a.hearOneFrom(b);
                    default -> b.hearOneFrom(a);
                }
            }
            int delivered = 0;
            while (!a.wire.isEmpty() || !b.wire.isEmpty()) {
                a.hearOneFrom(b);
                b.hearOneFrom(a);
                delivered++;
                assertThat(delivered).as("rounds to rest").isLessThan(4 * requests + 4);
            }
            for (int option = 0; option < Peer.RANDOM_OPTIONS; option++) {
                assertThat(a.options.inForce(LOCAL, option)).isEqualTo(b.options.inForce(REMOTE, option));
                assertThat(b.options.inForce(LOCAL, option)).isEqualTo(a.options.inForce(REMOTE, option));
                assertThat(a.options.pending(LOCAL, option)).isFalse();
            }
        }
    }

    private static final class Peer implements OptionListener {
        static final int RANDOM_OPTIONS = 4;

        final OptionNegotiation options = new OptionNegotiation(this)
                .allow(LOCAL, ALLOWED, true)
                .allow(REMOTE, ALLOWED, true)
                .allow(LOCAL, FORBIDDEN, false);
        final List<String> told = new ArrayList<>();
        final Deque<int[]> wire = new ArrayDeque<>();

        void happens(String event) {
            String[] words = event.trim().split(" ");
            switch (words[0]) {
                case "enable" -> options.enable(REMOTE, Integer.parseInt(words[1]));
                case "disable" -> options.disable(REMOTE, Integer.parseInt(words[1]));
                case "quit" -> options.disable(LOCAL, Integer.parseInt(words[1]));
                case "mark" -> options.requestTimingMark();
                case "WILL" -> options.received(TelnetCommand.WILL, Integer.parseInt(words[1]));
                case "WONT" -> options.received(TelnetCommand.WONT, Integer.parseInt(words[1]));
                case "DO" -> options.received(TelnetCommand.DO, Integer.parseInt(words[1]));
                case "DONT" -> options.received(TelnetCommand.DONT, Integer.parseInt(words[1]));
                default -> throw new IllegalArgumentException(event);
            }
        }

        void randomPermissions(Random random) {
            for (int option = 0; option < RANDOM_OPTIONS; option++) {
                options.allow(LOCAL, option, random.nextBoolean());
                options.allow(REMOTE, option, random.nextBoolean());
            }
        }

        int randomRequest(Random random) {
            OptionSide side = random.nextBoolean() ? LOCAL : REMOTE;
            if (random.nextBoolean()) {
                options.enable(side, random.nextInt(RANDOM_OPTIONS));
            } else {
                options.disable(side, random.nextInt(RANDOM_OPTIONS));
            }
            return 1;
        }

        void hearOneFrom(Peer other) {
            int[] message = other.wire.poll();
            if (message != null) {
                options.received(message[0], message[1]);
            }
        }

        @Override
        public void send(int verb, int option) {
            told.add(TelnetCommand.nameOf(verb) + ' ' + option);
            wire.add(new int[] {verb, option});
        }

        @Override
        public void changed(OptionSide side, int option, boolean inForce) {
            told.add(side + " " + option + (inForce ? " on" : " off"));
        }

        @Override
        public void refused(OptionSide side, int option, boolean byPeer) {
            told.add(side + " " + option + " refused by " + (byPeer ? "peer" : "us"));
        }

        @Override
        public void timingMark() {
            told.add("mark");
        }
    }
}
