package io.gate3270.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gate3270.session.SessionConfig;
import io.gate3270.session.connect.Endpoint;
import io.gate3270.session.connect.TlsMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class HostOptionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mainframe.example:2323, mainframe.example, 2323",
        "mainframe.example, mainframe.example, 23",
        "mainframe.example --tls, mainframe.example, 992",
        "192.0.2.7:23, 192.0.2.7, 23",
        "[::1]:992, ::1, 992",
        "[2001:db8::1], 2001:db8::1, 23",
    })
    void readsTheAddress(String arguments, String host, int port) {
        assertThat(parsed(arguments).endpoint()).isEqualTo(new Endpoint(host, port));
    }

    @Test
    void readsTheTerminal() {
        SessionConfig config = parsed("h --model 3278-5 --code-page cp273 --lu A --lu B --oversize 132x60");

        assertThat(config.terminal().model()).isEqualTo("3278-5");
        assertThat(config.terminal().codePage()).isEqualTo("cp273");
        assertThat(config.terminal().oversize()).isEqualTo("132x60");
        assertThat(config.terminal().lus()).containsExactly("A", "B");
    }

    @Test
    void readsTheTrust() {
        assertThat(parsed("h").tls().mode()).isEqualTo(TlsMode.OFF);
        assertThat(parsed("h --tls").tls().insecure()).isFalse();
        assertThat(parsed("h --starttls --insecure").tls().mode()).isEqualTo(TlsMode.STARTTLS);
        assertThat(parsed("h --starttls --insecure").tls().insecure()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "h:, is no address",
        "h:0, port 0",
        "h:65536, port 65536",
        "a:b:c, is no address",
        "h --tls --starttls, exclude each other",
        "h --insecure, there is no TLS",
        "h --ca x.pem, there is no TLS",
        "h --tls --ca /no/such/file.pem, there is no file",
    })
    void refusesWhatMakesNoSense(String arguments, String message) {
        CommandLineRun run = CommandLineRun.of(("explain " + arguments).split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h --model 3290", "h --code-page cp38", "h --oversize 10x10"})
    void refusesTerminalsThatDoNotExist(String arguments) {
        CommandLineRun run = CommandLineRun.of(("explain " + arguments).split(" "));

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).startsWith("gate3270: G3270-2").doesNotContain("\tat ");
    }

    private static SessionConfig parsed(String arguments) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(arguments.split(" "));
        return holder.options.session();
    }

    @Command(name = "test")
    private static final class Holder {
        @Mixin
        private final HostOptions options = new HostOptions();
    }
}
