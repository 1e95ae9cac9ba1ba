/**
 * What the terminal sends to the host: Read Buffer, Read Modified, Read Modified All and the short read (GA23-0059, chapter 3).
 */
@NullMarked
package io.gate3270.protocol.inbound;

import org.jspecify.annotations.NullMarked;
