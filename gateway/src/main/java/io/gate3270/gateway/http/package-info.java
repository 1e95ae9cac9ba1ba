/**
 * HTTP for the API: a table of routes, and a server that serves it. The only package that knows Undertow.
 *
 * <pre>
 *   bytes --Undertow--> RequestFlow: id, route, caller, permission, media types, body, If-None-Match
 *                            |
 *                            v
 *                        Responder  --stage of Response-->  bytes, one access log line
 * </pre>
 *
 * <p>Everything runs on I/O threads, so nothing may block; a {@link io.gate3270.gateway.http.Responder} that has to wait returns a stage and
 * completes it from wherever it likes.
 */
@NullMarked
package io.gate3270.gateway.http;

import org.jspecify.annotations.NullMarked;
