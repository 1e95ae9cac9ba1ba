/**
 * The command line: one class a command, errors said in one way, exit codes that scripts can rely on.
 *
 * <pre>
 *   Main ──► CommandLineTool ──► serve  check  connect  explain  trace  hex
 *                     ▲
 *                     └── CommandSource (ServiceLoader): demo and host come from the examples
 * </pre>
 *
 * <p>Commands write to the {@code PrintWriter}s of picocli and never end the process; only {@link
 * io.gate3270.gateway.cli.Main} does.
 */
@NullMarked
package io.gate3270.gateway.cli;

import org.jspecify.annotations.NullMarked;
