/**
 * Who is asking, and what they may do.
 *
 * <p>A route names one {@link io.gate3270.gateway.auth.Permission}; an {@link io.gate3270.gateway.auth.Authenticator} makes a
 * {@link io.gate3270.gateway.auth.Principal} of a request's credentials. Nothing here knows what is done with the permission.
 */
@NullMarked
package io.gate3270.gateway.auth;

import org.jspecify.annotations.NullMarked;
