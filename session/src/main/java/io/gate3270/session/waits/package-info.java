/**
 * Conditions on a session, and waiting for them: evaluated on each change, one timer, one answer.
 */
@NullMarked
package io.gate3270.session.waits;

import org.jspecify.annotations.NullMarked;
