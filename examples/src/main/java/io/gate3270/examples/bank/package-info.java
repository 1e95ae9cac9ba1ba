/**
 * The demo bank: a host with people, accounts and screens, for whoever wants to try a terminal or a gateway.
 *
 * <pre>
 *   BankServer ──► Branch (shared: ledger, LU names, broadcasts, interrupted conversations)
 *        │            ▲
 *        └──► BankTerminal (one a connection, on its event loop) ──► Dialog ──► screens.BankScreen
 * </pre>
 *
 * <p>A few event loops serve thousands of terminals: nothing here blocks, pauses are timers. What is shared is thread-safe;
 * everything of one terminal belongs to its loop.
 */
@NullMarked
package io.gate3270.examples.bank;

import org.jspecify.annotations.NullMarked;
