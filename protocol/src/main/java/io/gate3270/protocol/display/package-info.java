/**
 * One 3270 display as a machine: records from the host in, records to the host out. No telnet, no sockets.
 */
@NullMarked
package io.gate3270.protocol.display;

import org.jspecify.annotations.NullMarked;
