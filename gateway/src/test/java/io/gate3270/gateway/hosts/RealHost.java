package io.gate3270.gateway.hosts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One of the hosts of {@code src/test/hosts}, on a free port, for as long as a test class needs it.
 *
 * <p>Where something is missing the test is skipped with the reason; with {@code GATE3270_REQUIRE_HOSTS} set, as CI does once it has
 * installed everything, it fails instead.
 */
final class RealHost implements AutoCloseable {
    private static final Path SCRIPT =
            Path.of("src", "test", "hosts", "real-hosts.sh").toAbsolutePath();
    private static final long START_SECONDS = 30;
    private static final String HERCULES_LISTENS = "HHCTE003I";
    private static final String STUNNEL_LISTENS = "Configuration successful";

    private final int port;
    private final Path directory;
    private final Process process;
    private final List<String> log = new ArrayList<>();

    private RealHost(int port, Path directory, Process process) {
        this.port = port;
        this.directory = directory;
        this.process = process;
    }

    /** The stand-alone utility, with a fresh volume TEST01 at 0500. */
    static RealHost zzsa() {
        require("hercules", "dasdload", "dasdseq");
        return start("zzsa", fresh(), HERCULES_LISTENS, Map.of());
    }

    /** Our channel program. */
    static RealHost own() {
        require("hercules", "python3", "s390x-linux-gnu-as");
        return start("own", fresh(), HERCULES_LISTENS, Map.of());
    }

    /** Linux with a console at 001F and terminals from 0020; its kernel starts {@code iplWait} seconds after the console listens. */
    static RealHost linux(int iplWait) {
        require("hercules");
        Path work = kept();
        if (!Files.exists(work.resolve("linux").resolve("linux.ins"))) {
            missing("no s390x kernel in " + work + " (gateway/src/test/hosts/real-hosts.sh linux prepare fetches one)");
        }
        return start("linux", work, HERCULES_LISTENS, Map.of("IPLWAIT", Integer.toString(iplWait)));
    }

    /** TLS in front of another host, with a certificate for {@code localhost} of an authority that only {@link #authority()} knows. */
    static RealHost tls(RealHost behind) {
        require("stunnel4", "openssl");
        return start("tls", fresh(), STUNNEL_LISTENS, Map.of("CONNECT", Integer.toString(behind.port)));
    }

    private static RealHost start(String name, Path work, String listens, Map<String, String> environment) {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), name, "run").redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("HOSTS_RUN", work.toString());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("ACCEPT", Integer.toString(port));
        try {
            RealHost host = new RealHost(port, work.resolve(name), builder.start());
            host.awaitLine(listens);
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitLine(String listens) {
        CompletableFuture<String> seen = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(listens, seen), directory.getFileName() + " log");
        reader.setDaemon(true);
        reader.start();
        try {
            seen.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            close();
            throw new AssertionError(directory.getFileName() + " did not start:\n" + log(), e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
        }
    }

    private void read(String listens, CompletableFuture<String> seen) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                }
                if (line.contains(listens)) {
                    seen.complete(line);
                }
            }
            seen.completeExceptionally(new IOException("ended with " + process.waitFor()));
        } catch (IOException e) {
            seen.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens, on 127.0.0.1. */
    int port() {
        return port;
    }

    /** The authority of the certificate of a {@link #tls} front. */
    Path authority() {
        return directory.resolve("ca.pem");
    }

    /** The records of a data set of ZZSA's volume, read by another program than the one that wrote them. */
    List<String> dataSet(String name) {
        try {
            Path copy = Files.createTempDirectory(directory, "dasdseq");
            Path log = copy.resolve("log");
            Process reader = new ProcessBuilder(
                            "dasdseq", "-ascii", directory.resolve("test01.500").toString(), name)
                    .directory(copy.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(reader.waitFor(START_SECONDS, TimeUnit.SECONDS))
                    .as("dasdseq ends")
                    .isTrue();
            assertThat(copy.resolve(name)).as(Files.readString(log)).exists();
            return Files.readAllLines(copy.resolve(name), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What the host's program said. */
    String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** True once the host's program has said this. */
    boolean said(String text) {
        return log().contains(text);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void require(String... programs) {
        for (String program : programs) {
            if (!onPath(program)) {
                missing(
                        program
                                + " is not installed (apt-get install hercules cpio openssl stunnel4 binutils-s390x-linux-gnu python3)");
            }
        }
    }

    private static void missing(String what) {
        if (System.getenv("GATE3270_REQUIRE_HOSTS") != null) {
            fail(what);
        }
        abort(what);
    }

    private static boolean onPath(String program) {
        @Nullable String path = System.getenv("PATH");
        for (String directory : (path == null ? "" : path).split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }

    /** Where real-hosts.sh keeps what it prepared. */
    private static Path kept() {
        @Nullable String work = System.getenv("HOSTS_RUN");
        return work == null ? Path.of("..", "hosts-run").toAbsolutePath().normalize() : Path.of(work);
    }

    private static Path fresh() {
        try {
            return Files.createDirectories(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "hosts")), "run")
                            .toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
