package io.gate3270.examples.bank.screens;

import io.gate3270.protocol.datastream.Aid;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A program has failed: no fields, no letterhead, a message as transaction monitors have it. */
public record AbendScreen(LocalTime at) implements BankScreen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Override
    public void paint(Sheet sheet) {
        sheet.raw(
                        1,
                        1,
                        "DFHAC2206 " + TIME.format(at)
                                + " GATEBANK Transaction BNKX failed with ABEND ASRA. Updates to local"
                                + " recoverable resources backed out.")
                .rawCursor(3, 1)
                .restore();
    }

    @Override
    public BankScreen answer(Reply reply, Desk desk) {
        return reply.key() == Aid.CLEAR ? BlankScreen.EMPTY : this;
    }

    @Override
    public boolean unformatted() {
        return true;
    }
}
