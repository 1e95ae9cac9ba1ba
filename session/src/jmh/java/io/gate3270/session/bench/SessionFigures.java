package io.gate3270.session.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gate3270.protocol.keyboard.Key;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.transport.Transport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints the heap of an idle connected session, and the time of one exchange beside that of a bare socket. */
public final class SessionFigures {
    private static final int IDLE_SESSIONS = 1_000;
    private static final int WARM_UP = 5_000;
    private static final int EXCHANGES = 5_000;

    private interface Exchange {
        void run() throws IOException;
    }

    private SessionFigures() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FormHost.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(host.getInputStream(), US_ASCII));
                Transport transport = Transport.open(1);
                Sessions sessions =
                        new Sessions(SessionsConfig.DEFAULT, transport.connector(), Sessions.Surroundings.NONE)) {
            int port = Integer.parseInt(said.readLine());
            exchange(sessions, port);
            heap(sessions, port);
        } finally {
            host.destroy();
        }
    }

    private static void exchange(Sessions sessions, int port) throws IOException {
        Session session = sessions.open(SessionConfig.to("127.0.0.1", port));
        session.ready().toCompletableFuture().join();
        InputRequest request = InputRequest.of(new Action.Text(new Entry.Plain("A")), new Action.Press(Key.ENTER));
        double[] ours = micros(() -> {
            InputOutcome outcome = session.input(request).toCompletableFuture().join();
            if (outcome.kind() != InputOutcome.Kind.DONE) {
                throw new IllegalStateException(outcome.toString());
            }
        });
        session.close().toCompletableFuture().join();
        try (BareClient client = new BareClient(port)) {
            double[] bare = micros(client::exchange);
            print("exchange, session: type, Enter, settled", ours);
            print("exchange, bare socket: send, read", bare);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %8.1f us (median less median)%n",
                    "beyond the bare socket",
                    at(ours, 50) - at(bare, 50));
        }
    }

    private static void heap(Sessions sessions, int port) {
        List<Session> first = open(sessions, port, 10);
        long before = used();
        List<Session> more = open(sessions, port, IDLE_SESSIONS);
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.1f KiB (%d sessions)%n",
                "heap of an idle 24x80 session",
                (after - before) / 1024.0 / more.size(),
                first.size() + more.size());
    }

    private static List<Session> open(Sessions sessions, int port, int count) {
        List<Session> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opened.add(sessions.open(SessionConfig.to("127.0.0.1", port)));
        }
        opened.forEach(session -> session.ready().toCompletableFuture().join());
        return opened;
    }

    /** Heap in use when everything unreachable is gone. */
    private static long used() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(
                    used,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return used;
    }

    private static double[] micros(Exchange exchange) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            exchange.run();
        }
        double[] taken = new double[EXCHANGES];
        for (int i = 0; i < EXCHANGES; i++) {
            long start = System.nanoTime();
            exchange.run();
            taken[i] = (System.nanoTime() - start) / 1000.0;
        }
        Arrays.sort(taken);
        return taken;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private static void print(String what, double[] sorted) {
        System.out.printf(Locale.ROOT, "%-44s %8.1f us median, %.1f us p99%n", what, at(sorted, 50), at(sorted, 99));
    }
}
