/**
 * The bank's screens, each a value with two moves: how it is painted, and which screen follows a key.
 *
 * <pre>
 *   Logon ──► Menu ──► Search ──► CustomerList ──► AccountDetail ──► Transfer ──► Confirm ──► Receipt
 *     ▲        │ ├───► Report    (paints in five writes)
 *     │        │ ├───► Broadcast (to all terminals, later)
 *   SignedOff ◄┘ └───► Abend ──► Blank (unformatted) ──► Menu
 * </pre>
 *
 * <p>A screen knows the {@link io.gate3270.examples.bank.screens.Desk} it is shown at, never a connection. Values are immutable, so
 * that a conversation can be kept when its terminal is lost.
 */
@NullMarked
package io.gate3270.examples.bank.screens;

import org.jspecify.annotations.NullMarked;
