/**
 * Is the gateway alive, and is it ready for work: a list of checks, each with its reason.
 */
@NullMarked
package io.gate3270.gateway.health;

import org.jspecify.annotations.NullMarked;
