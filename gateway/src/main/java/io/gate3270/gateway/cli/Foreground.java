package io.gate3270.gateway.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server command does once everything is running: stays until the process is asked to end, and then stops it in order. */
public final class Foreground {
    private static final Logger LOG = LoggerFactory.getLogger(Foreground.class);

    private final List<AutoCloseable> servers;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Foreground(List<AutoCloseable> servers) {
        this.servers = List.copyOf(servers);
    }

    /** Returns when Ctrl-C, SIGTERM or an interrupt has come and every server has been closed, the first one first. */
    public static void stayUntilAsked(AutoCloseable... servers) {
        new Foreground(List.of(servers)).stay();
    }

    private void stay() {
        Thread hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
            stop();
        }
    }

    private void stop() {
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                LOG.atWarn().setCause(e).log("did not stop in order");
            }
        }
        stopped.countDown();
    }
}
