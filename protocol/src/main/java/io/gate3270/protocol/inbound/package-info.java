/**
 * What the terminal sends to the host: Read Buffer, Read Modified, Read Modified All and the short read (GA23-0059, chapter 3).
 *
 * <pre>
 *   ScreenBuffer --InboundComposer--> record          goes to the host
 *      ReplyMode: fields as SF or SFE, characters with SA     `-> its masked twin, for traces, when asked for
 * </pre>
 */
@NullMarked
package io.gate3270.protocol.inbound;

import org.jspecify.annotations.NullMarked;
