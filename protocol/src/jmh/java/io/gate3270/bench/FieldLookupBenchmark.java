package io.gate3270.bench;

import io.gate3270.protocol.screen.ScreenBuffer;
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

/** Finding a field on a 24x80 screen, whatever the number of fields. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FieldLookupBenchmark {
    private static final int ROWS = 24;
    private static final int COLS = 80;
    private static final int LOOKUPS = 64;
    /** Coprime to the size, so that lookups go everywhere. */
    private static final int STRIDE = 977;

    /** How many fields the screen has, evenly spread. */
    @Param({"0", "1", "40", "400"})
    public int fields;

    private final ScreenBuffer screen = new ScreenBuffer(ROWS, COLS, ROWS * COLS);
    private int position;

    @Setup
    public void prepare() {
        for (int i = 0; i < fields; i++) {
            screen.startField(i * ROWS * COLS / fields, 0);
        }
    }

    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public int byPosition() {
        int sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            sum += screen.fieldOf(step());
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public int next() {
        int sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            sum += screen.nextField(step());
        }
        return sum;
    }

    /** The field before: the one that holds the position before this field's attribute. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public int previous() {
        int sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            int field = screen.fieldOf(step());
            sum += field < 0 ? field : screen.fieldOf(screen.previous(field));
        }
        return sum;
    }

    private int step() {
        position += STRIDE;
        if (position >= ROWS * COLS) {
            position -= ROWS * COLS;
        }
        return position;
    }
}
