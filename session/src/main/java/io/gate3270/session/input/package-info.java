/**
 * Input: actions performed in one go on the owner's thread, with what is expected before them and what came of them.
 */
@NullMarked
package io.gate3270.session.input;

import org.jspecify.annotations.NullMarked;
