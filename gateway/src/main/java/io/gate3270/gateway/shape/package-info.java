/**
 * What documents must look like, said once: each shape reads a {@link io.gate3270.gateway.document.Node} into a Java value, finding all
 * faults, and describes itself, as JSON Schema for the API's description and in words for messages and the configuration's manual.
 *
 * <pre>
 *   static final Member&lt;Integer&gt; PORT = Member.optional("port", Shapes.integer(1, 65_535), 23, "TCP port");
 *   static final ObjectShape&lt;Target&gt; SHAPE = ObjectShape.of("Target", "a target", List.of(HOST, PORT), m -> new Target(m.get(HOST), m.get(PORT)));
 * </pre>
 *
 * <p>Shapes are immutable and thread-safe. Configuration, request bodies and query strings are all read by them. Nothing here knows HTTP.
 */
@NullMarked
package io.gate3270.gateway.shape;

import org.jspecify.annotations.NullMarked;
