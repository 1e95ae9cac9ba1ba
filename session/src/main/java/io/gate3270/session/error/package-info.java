/** How sessions and connections fail: the codes 3xxx. */
@NullMarked
package io.gate3270.session.error;

import org.jspecify.annotations.NullMarked;
