/**
 * The demo bank's business: customers, accounts, and a ledger in which money moves but never appears or vanishes.
 *
 * <p>Thread-safe; every terminal works on the one ledger. Knows nothing of screens. Nothing is kept on disk: the book lives as long as the process.
 */
@NullMarked
package io.gate3270.examples.bank.ledger;

import org.jspecify.annotations.NullMarked;
