package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether, and where, sessions are recorded.
 *
 * @param directory where recordings go; empty records nothing, otherwise one element
 * @param maxFileBytes size of one recording at most
 */
public record RecordingConfig(List<Path> directory, long maxFileBytes) {
    private static final Member<Long> MAX_FILE = Member.optional(
            "maxFile",
            Shapes.size(1 << 10, 1L << 40),
            64L << 20,
            "Size of one recording at most; it says so and ends there, the session goes on.");

    /** Copies the list. */
    public RecordingConfig {
        directory = List.copyOf(directory);
    }

    /** How it is written; a relative path counts from {@code base}. */
    static ObjectShape<RecordingConfig> shape(Path base) {
        Member<Path> directory = Member.optional(
                "directory",
                new DirectoryShape(base),
                "Each session's bytes are recorded here in a file of its own, which `gate3270 trace decode` reads. What is typed into hidden "
                        + "fields, and secrets, are masked. Without it nothing is recorded.");
        return ObjectShape.of(
                "RecordingConfig",
                "the section recording",
                List.of(directory, MAX_FILE),
                m -> new RecordingConfig(m.has(directory) ? List.of(m.get(directory)) : List.of(), m.get(MAX_FILE)));
    }
}
