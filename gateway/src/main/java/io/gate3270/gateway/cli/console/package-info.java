/**
 * A 3270 terminal in the terminal: a live session painted full-screen, with its keys on the keyboard at hand.
 *
 * <pre>
 *   keyboard ──► KeyBindings ──► ConsoleWindow ──► Session.input
 *   screen   ◄── ScreenPainter, StatusLine ◄──┘◄── Session.screenSince
 * </pre>
 *
 * <p>One thread runs the window; keys, screens and resizes reach it through one queue.
 */
@NullMarked
package io.gate3270.gateway.cli.console;

import org.jspecify.annotations.NullMarked;
