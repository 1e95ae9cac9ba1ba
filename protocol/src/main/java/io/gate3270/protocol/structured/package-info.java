/**
 * Structured fields as a language (GA23-0059, chapters 5 and 6): the chain of a Write Structured Field, and the Query Replies.
 *
 * <pre>
 *   record --StructuredFieldParser--> StructuredFieldVisitor    one call a field
 *   QueryReply values --QueryReplyWriter--> record
 * </pre>
 */
@NullMarked
package io.gate3270.protocol.structured;

import org.jspecify.annotations.NullMarked;
