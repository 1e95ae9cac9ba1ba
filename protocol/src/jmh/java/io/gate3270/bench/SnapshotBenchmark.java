package io.gate3270.bench;

import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A snapshot of a 24x80 form with 84 fields in colour, and its text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SnapshotBenchmark {
    private final BenchDisplay display = new BenchDisplay(24, 80);
    private final ScreenSnapshot taken;
    private int cursor;

    public SnapshotBenchmark() {
        display.execute(Corpus.set("cics_form40").records().get(0));
        taken = display.display().snapshot();
    }

    /** Moves the cursor, so that the last snapshot is stale, and takes another. */
    @Benchmark
    public ScreenSnapshot take() {
        cursor ^= 1;
        display.display().moveCursor(cursor);
        return display.display().snapshot();
    }

    /** What a reader pays who wants the rows as strings. */
    @Benchmark
    public List<String> text() {
        return taken.text();
    }
}
