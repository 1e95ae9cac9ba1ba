/**
 * Screens for people: plain text, HTML and SVG, made of a {@link io.gate3270.protocol.screen.ScreenSnapshot} alone. Hidden characters are blanks
 * in all of them.
 */
@NullMarked
package io.gate3270.gateway.render;

import org.jspecify.annotations.NullMarked;
