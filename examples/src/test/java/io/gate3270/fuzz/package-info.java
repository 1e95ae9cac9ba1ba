/**
 * Fuzz targets: whatever the bytes, the answer is a diagnosis or a {@link io.gate3270.protocol.error.CodedException}, never another
 * exception, a hang or memory without bound.
 *
 * <p>Each target has a {@code fuzzerTestOneInput(byte[])} and a corpus in {@code src/test/resources/fuzz}, named after it. Every build
 * replays the corpus and seeded mutations of it ({@link io.gate3270.fuzz.FuzzReplayTest}); {@code .ci/fuzz} lets Jazzer look for more.
 */
@NullMarked
package io.gate3270.fuzz;

import org.jspecify.annotations.NullMarked;
