package io.gate3270.examples.bank.screens;

/** Where an input field is: its first position, from 1, and how many characters it takes. */
record Slot(int row, int col, int length) {}
