package io.gate3270.bench;

import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.telnet.TelnetLimits;
import io.gate3270.protocol.telnet.TelnetListener;
import io.gate3270.protocol.telnet.TelnetParser;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Telnet framing of 64 TN3270E records that arrive in pieces of 1,460 bytes: time for all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TelnetBenchmark {
    private static final int PIECE = 1460;
    private static final int IAC = 0xFF;
    private static final int EOR = 0xEF;

    private final byte[] stream = stream(Corpus.set("mix_24x80"));
    private final Assembler assembler = new Assembler();
    private final TelnetParser parser = new TelnetParser(TelnetLimits.DEFAULT, assembler);

    /** Finds the records and puts the pieces of each together. */
    @Benchmark
    public int framing() {
        for (int from = 0; from < stream.length; from += PIECE) {
            parser.feed(stream, from, Math.min(from + PIECE, stream.length));
        }
        return assembler.records;
    }

    /** The floor: look at every byte for FF. */
    @Benchmark
    public int bareScan() {
        int found = 0;
        for (byte octet : stream) {
            if (octet == (byte) IAC) {
                found++;
            }
        }
        return found;
    }

    /** The same scan as a program has to do it that stops at each FF. */
    @Benchmark
    public int bareSearch() {
        int found = 0;
        int at = 0;
        while (at < stream.length) {
            at = next(at) + 1;
            found++;
        }
        return found;
    }

    private int next(int from) {
        int at = from;
        while (at < stream.length && stream[at] != (byte) IAC) {
            at++;
        }
        return at;
    }

    private static byte[] stream(Corpus.RecordSet set) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : set.records()) {
            out.writeBytes(new byte[5]);
            for (byte octet : record) {
                out.write(octet);
                if (octet == (byte) IAC) {
                    out.write(IAC);
                }
            }
            out.write(IAC);
            out.write(EOR);
        }
        return out.toByteArray();
    }

    private static final class Assembler implements TelnetListener {
        private final byte[] record = new byte[16_384];
        private int length;
        private int records;

        @Override
        public void data(byte[] bytes, int from, int to) {
            System.arraycopy(bytes, from, record, length, to - from);
            length += to - from;
        }

        @Override
        public void endOfRecord() {
            records++;
            length = 0;
        }

        @Override
        public void command(int command) {
            throw new IllegalStateException("a command in a stream of records");
        }

        @Override
        public void option(int verb, int option) {
            throw new IllegalStateException("an option in a stream of records");
        }

        @Override
        public void subnegotiation(int option, byte[] bytes, int from, int to) {
            throw new IllegalStateException("a subnegotiation in a stream of records");
        }

        @Override
        public void malformed(Diagnosis diagnosis) {
            throw new IllegalStateException(diagnosis.toString());
        }
    }
}
