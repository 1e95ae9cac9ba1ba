/**
 * EBCDIC code pages as tables: what a byte shows, and which byte a character types.
 *
 * <p>A page is a resource file beside the classes, {@code NAME.txt}: a header (name, title, CGCSGID, aliases, source) and a grid of
 * Unicode code points for positions 40 to FE. To add a page, add its file and a line in {@code index.txt}; the tests then hold it to
 * the rules. A page is read when it is first named, once, and never changes.
 *
 * <p>{@link io.gate3270.protocol.charset.CodePage} is the character set of a session,
 * {@link io.gate3270.protocol.charset.AplSet} the one that a Graphic Escape reaches on all of them.
 *
 * <p>Not done: double-byte pages (930, 933, 935, 937, 939, 1364, 1371, 1388, 1390, 1399). They pair one single-byte page with a
 * table of 65,536 positions between SO and SI. The single-byte half is a {@code CodePage} like any other; the double-byte half
 * belongs beside it as a type of its own, because a cell of it is two columns wide and takes part in other questions (dead
 * positions, SO/SI creation) that this package has no business to answer.
 */
@NullMarked
package io.gate3270.protocol.charset;

import org.jspecify.annotations.NullMarked;
