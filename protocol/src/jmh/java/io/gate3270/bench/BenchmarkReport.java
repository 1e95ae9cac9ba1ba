package io.gate3270.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks and prints one table with the ratios that docs/benchmarks.md keeps; {@code quick} for a first look.
 *
 * <p>A time is that of the fastest of many short iterations: on a machine that does other things too, the others measure those.
 */
public final class BenchmarkReport {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    private BenchmarkReport(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Runs all benchmarks.
     *
     * @param args {@code full} or {@code quick}
     */
    public static void main(String[] args) throws RunnerException {
        boolean quick = args.length > 0 && args[0].equals("quick");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("io\\.gate3270\\.bench\\..*Benchmark\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .forks(1)
                .warmupTime(TimeValue.milliseconds(200))
                .warmupIterations(quick ? 5 : 15)
                .measurementTime(TimeValue.milliseconds(50))
                .measurementIterations(quick ? 20 : 80);
        BenchmarkReport report = new BenchmarkReport(new Runner(options.build()).run());
        report.records();
        report.rest();
    }

    private void records() {
        line(
                "%-14s %9s %9s %9s %9s %9s %9s %9s",
                "record", "bytes", "ns", "B alloc", "MB/s", "scans", "counts", "x galasa");
        for (String set : Corpus.names()) {
            RunResult ours = find("RecordBenchmark.gate3270", set);
            double nanos = score(ours);
            double bytes =
                    Corpus.set(set).bytes() / (double) Corpus.set(set).records().size();
            line(
                    "%-14s %9.0f %9.0f %9.0f %9.0f %9.1f %9.1f %9.1f",
                    set,
                    bytes,
                    nanos,
                    allocated(ours),
                    bytes * 1000 / nanos,
                    nanos / score(find("RecordBenchmark.bareScan", set)),
                    nanos / score(find("RecordBenchmark.bareCount", set)),
                    score(find("RecordBenchmark.galasa", set)) / nanos);
        }
    }

    private void rest() {
        line("%n%-52s %9s %9s %9s", "benchmark", "ns", "median", "B alloc");
        for (RunResult result : results) {
            List<String> name = new ArrayList<>(List.of(shortName(result)));
            result.getParams()
                    .getParamsKeys()
                    .forEach(key -> name.add(result.getParams().getParam(key)));
            line(
                    "%-52s %9.1f %9.1f %9.0f",
                    String.join(" ", name), score(result), times(result).getPercentile(50), allocated(result));
        }
    }

    private RunResult find(String name, String set) {
        return results.stream()
                .filter(result -> shortName(result).equals(name)
                        && set.equals(result.getParams().getParam("set")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result for " + name + ' ' + set));
    }

    private static String shortName(RunResult result) {
        String full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    }

    private static double score(RunResult result) {
        return times(result).getMin();
    }

    private static Statistics times(RunResult result) {
        ListStatistics times = new ListStatistics();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.addValue(iteration.getPrimaryResult().getScore());
            }
        }
        return times;
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get(ALLOCATION).getScore();
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
