package io.gate3270.protocol.conformance;

import io.gate3270.protocol.bytes.Bytes;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's s3270 as a real peer: this is its host, in plain TN3270, and its operator. One conversation, one thread. */
final class ReferenceEmulator implements AutoCloseable {
    private static final int IAC = 0xFF;
    private static final int EOR = 0xEF;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final String BARRIER = "fffc06";

    private final ServerSocket listener;
    private final Process process;
    private final Socket host;
    private final BufferedReader answers;

    /** What an operator's command led to: the lines that it printed, and the status line. */
    record Answer(boolean ok, List<String> lines, String status) {}

    ReferenceEmulator(String model, String oversize) throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(PATIENCE_MILLIS);
        List<String> command = new ArrayList<>(List.of("s3270", "-model", model, "-codepage", "cp037", "-utf8"));
        command.addAll(List.of("-clear", "blankFill", "-clear", "aidWait", "-xrm", "s3270.unlockDelay: false"));
        if (!oversize.isEmpty()) {
            command.addAll(List.of("-oversize", oversize));
        }
        command.add("127.0.0.1:" + listener.getLocalPort());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        host = listener.accept();
        host.setSoTimeout(PATIENCE_MILLIS);
        host.setTcpNoDelay(true);
        negotiate();
    }

    /** True if the emulator can be run here. */
    static boolean installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "s3270"))
                .anyMatch(Files::isExecutable);
    }

    private void negotiate() throws IOException {
        telnet("fffd18");
        await("fffb18");
        telnet("fffa1801fff0");
        await("fff0");
        telnet("fffd19fffb19fffd00fffb00");
        barrier();
        // The emulator answers its operator only when there is a field to type into.
        write(Bytes.hex("f5c31d4013").toArray());
    }

    private void telnet(String hex) throws IOException {
        host.getOutputStream().write(Bytes.hex(hex).toArray());
        host.getOutputStream().flush();
    }

    private String await(String hex) throws IOException {
        StringBuilder heard = new StringBuilder();
        InputStream in = host.getInputStream();
        while (heard.indexOf(hex) % 2 != 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("s3270 hung up; so far " + heard);
            }
            heard.append(String.format("%02x", next));
        }
        return heard.substring(0, heard.indexOf(hex));
    }

    /** Waits until all that was sent before is executed, and answers the records that came meanwhile. */
    private List<byte[]> barrier() throws IOException {
        telnet("fffd06");
        return records(Bytes.hex(await(BARRIER)).toArray());
    }

    private static List<byte[]> records(byte[] wire) {
        List<byte[]> records = new ArrayList<>();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        for (int at = 0; at < wire.length; at++) {
            int value = wire[at] & 0xFF;
            if (value != IAC) {
                record.write(value);
            } else if ((wire[++at] & 0xFF) == IAC) {
                record.write(IAC);
            } else if ((wire[at] & 0xFF) == EOR) {
                records.add(record.toByteArray());
                record.reset();
            } else if ((wire[at] & 0xFF) >= 0xFB) {
                at++;
            }
        }
        return records;
    }

    /** Sends it a record, and answers what it sent back. */
    List<byte[]> write(byte[] record) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        for (byte value : record) {
            wire.write(value);
            if ((value & 0xFF) == IAC) {
                wire.write(IAC);
            }
        }
        wire.write(IAC);
        wire.write(EOR);
        host.getOutputStream().write(wire.toByteArray());
        return barrier();
    }

    /** Lets its operator do something, and answers the records that this led to. */
    List<byte[]> act(String action) throws IOException {
        ask(action);
        return barrier();
    }

    /** Lets its operator do something, and answers what was printed. */
    Answer ask(String action) throws IOException {
        process.getOutputStream().write((action + '\n').getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        List<String> lines = new ArrayList<>();
        while (true) {
            String line = answers.readLine();
            if (line == null) {
                throw new EOFException("s3270 ended at " + action);
            }
            if (line.equals("ok") || line.equals("error")) {
                String status = lines.remove(lines.size() - 1);
                return new Answer(line.equals("ok"), lines, status);
            }
            lines.add(line.replaceFirst("^data: ", ""));
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        host.close();
        listener.close();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
