/**
 * Conversations recorded with a reference emulator, and what replays and compares them: in process here, over sockets and REST in the modules
 * above, which use these classes from this module's test jar.
 *
 * <pre>
 *   Vectors.all() --> Vector --> its steps
 *                                  what the client did   Emission, decoded: AID, cursor, fields
 *                                  what the screen shows ExpectedState.differences(snapshot)
 * </pre>
 */
@NullMarked
package io.gate3270.protocol.conformance;

import org.jspecify.annotations.NullMarked;
