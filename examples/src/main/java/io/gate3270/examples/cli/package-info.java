/**
 * What the examples add to the command line: {@code demo} and {@code host}.
 */
@NullMarked
package io.gate3270.examples.cli;

import org.jspecify.annotations.NullMarked;
