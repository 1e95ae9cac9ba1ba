package io.gate3270.examples.bank;

import io.gate3270.examples.bank.screens.BankScreen;

/** Who was where. */
record Conversation(String teller, BankScreen screen) {}
