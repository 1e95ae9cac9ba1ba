/**
 * The gateway against hosts that nobody here wrote: logon, editing, every function, with and without TLS. See {@code src/test/hosts}.
 */
@NullMarked
package io.gate3270.gateway.hosts;

import org.jspecify.annotations.NullMarked;
