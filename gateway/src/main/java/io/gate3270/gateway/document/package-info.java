/**
 * Structured text that comes in and goes out: JSON and YAML as trees whose every value knows its place, and JSON as bytes.
 *
 * <p>The only package that knows Jackson.
 */
@NullMarked
package io.gate3270.gateway.document;

import org.jspecify.annotations.NullMarked;
