/**
 * Benchmarks of the engine on generated host records: our own figures, a peer's on the same records, and a bare scan as the floor.
 *
 * <p>Compiled in every build, run by {@code mvn -Pbench}; docs/benchmarks.md has the figures and how they were made.
 */
@NullMarked
package io.gate3270.bench;

import org.jspecify.annotations.NullMarked;
