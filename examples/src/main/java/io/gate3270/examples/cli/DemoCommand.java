package io.gate3270.examples.cli;

import io.gate3270.examples.bank.BankConfig;
import io.gate3270.examples.bank.BankServer;
import io.gate3270.examples.bank.ledger.Tellers;
import io.gate3270.gateway.Gateway;
import io.gate3270.gateway.cli.ExitCode;
import io.gate3270.gateway.cli.Foreground;
import io.gate3270.gateway.cli.Logs;
import io.gate3270.gateway.config.GatewayConfig;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A bank and a gateway on loopback, ready to be driven with curl. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts a demo bank and a gateway on loopback, without authentication.")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--http-port",
            defaultValue = "8270",
            description = "Port of the gateway's API, 0 for any free one (default: $${DEFAULT-VALUE}).")
    private int httpPort;

    @Option(
            names = "--bank-port",
            defaultValue = "3270",
            description = "Port of the bank, 0 for any free one (default: $${DEFAULT-VALUE}).")
    private int bankPort;

    @Override
    public Integer call() {
        Logs.warningsOnly();
        BankServer bank = BankServer.start(BankConfig.loopback(bankPort));
        Gateway gateway;
        try {
            gateway = Gateway.start(GatewayConfig.demo(httpPort));
        } catch (RuntimeException e) {
            bank.close();
            throw e;
        }
        tell(out(), gateway.url().toString(), bank.port());
        Foreground.stayUntilAsked(gateway, bank);
        return ExitCode.DONE;
    }

    private static void tell(PrintWriter out, String url, int bankPort) {
        String json = "-H 'Content-Type: application/json'";
        out.println();
        out.println("  Gateway    " + url + "/api/v1   (API description: " + url + "/openapi.json)");
        out.println("  Demo bank  127.0.0.1:" + bankPort + "   (user TELLER1 to TELLER9, password " + Tellers.PASSWORD
                + ")");
        out.println();
        out.println("  Paste these three lines into another terminal:");
        out.println();
        out.println("S=$(curl -s " + url + "/api/v1/sessions " + json + " -d '{\"host\":\"127.0.0.1\",\"port\":"
                + bankPort + "}' | sed 's/.*\"id\" *: *\"\\([^\"]*\\)\".*/\\1/')");
        out.println("curl -s " + url + "/api/v1/sessions/$S/input " + json
                + " -o /dev/null -w '%{http_code}\\n' -d '{\"actions\":[{\"type\":\"fill\",\"label\":\"USER ID\",\"text\":\"TELLER1\"},"
                + "{\"type\":\"fill\",\"label\":\"PASSWORD\",\"text\":\"" + Tellers.PASSWORD
                + "\"},{\"type\":\"key\",\"key\":\"Enter\"}]}'");
        out.println("curl -s " + url + "/api/v1/sessions/$S/screen -H 'Accept: text/plain'");
        out.println();
        out.println("  Ctrl-C stops both.");
        out.flush();
    }

    private PrintWriter out() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("picocli sets the specification before a command runs");
        }
        return known.commandLine().getOut();
    }
}
