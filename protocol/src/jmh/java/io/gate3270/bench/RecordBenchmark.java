package io.gate3270.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parse and execute host records: time and allocation a record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {
    private static final int RECORDS = 64;
    private static final boolean[] IS_ORDER = orders();

    /** Which records. */
    @Param({"ispf_menu", "cics_form40", "list_24x80", "list_43x80", "list_62x160", "update_24x80", "mix_24x80"})
    public String set = "";

    private byte[][] records = new byte[0][];
    private BenchDisplay display = new BenchDisplay(24, 80);
    private GalasaScreen galasa = new GalasaScreen(24, 80);

    @Setup
    public void prepare() {
        Corpus.RecordSet corpus = Corpus.set(set);
        records = corpus.records().toArray(new byte[0][]);
        display = new BenchDisplay(corpus.rows(), corpus.cols());
        galasa = new GalasaScreen(corpus.rows(), corpus.cols());
        for (int i = 0; i < RECORDS; i++) {
            display.execute(records[i]);
            galasa.execute(records[i]);
            expect("gate3270", i, corpus.screens().get(i), display.text());
            expect("galasa", i, corpus.screens().get(i), galasa.text());
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void gate3270() {
        for (byte[] record : records) {
            display.execute(record);
        }
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void galasa() {
        for (byte[] record : records) {
            galasa.execute(record);
        }
    }

    /** What any parser must do: look at every byte, and stop at each order. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int bareScan() {
        int found = 0;
        for (byte[] record : records) {
            for (int at = 0; at < record.length; at++) {
                at = nextOrder(record, at);
                found++;
            }
        }
        return found;
    }

    private static int nextOrder(byte[] record, int from) {
        int at = from;
        while (at < record.length && !IS_ORDER[record[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** Less than any parser can do: count the bytes that are orders, without ever branching on one. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int bareCount() {
        int found = 0;
        for (byte[] record : records) {
            for (byte code : record) {
                found += IS_ORDER[code & 0xFF] ? 1 : 0;
            }
        }
        return found;
    }

    private void expect(String who, int index, String expected, String shown) {
        if (!expected.equals(shown)) {
            throw new IllegalStateException(who + " shows a wrong screen after record " + index + " of " + set);
        }
    }

    private static boolean[] orders() {
        boolean[] orders = new boolean[256];
        for (int code : new int[] {0x05, 0x08, 0x11, 0x12, 0x13, 0x1D, 0x28, 0x29, 0x2C, 0x3C}) {
            orders[code] = true;
        }
        return orders;
    }
}
