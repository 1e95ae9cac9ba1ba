package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.Bytes;
import io.gate3270.protocol.display.DisplayListener;
import io.gate3270.protocol.display.RecordKind;
import io.gate3270.protocol.error.Diagnosis;
import io.gate3270.protocol.keyboard.Key;
import io.gate3270.protocol.telnet.TelnetCommand;
import io.gate3270.protocol.tn3270e.DataType;
import io.gate3270.protocol.tn3270e.Tn3270eFunction;

/** Takes what the display has for the host, and frames it. */
final class TerminalRecords implements DisplayListener {
    /** GA23-0059, Test Request Read: SOH % / STX; in classic TN3270 the SYSREQ key (RFC 1576). */
    private static final byte[] TEST_REQUEST = Bytes.hex("016c6102").toArray();

    private final Line line;

    TerminalRecords(Line line) {
        this.line = line;
    }

    @Override
    public void recordMasked(RecordKind kind, byte[] record, int from, int to) {
        if (line.framing() == Framing.ENHANCED) {
            line.out.maskedRecord(type(kind), line.sequence(), record, from, to);
        } else {
            line.out.maskedRecord(record, from, to);
        }
    }

    @Override
    public void record(RecordKind kind, byte[] record, int from, int to) {
        if (line.framing() == Framing.ENHANCED) {
            line.out.record(type(kind), line.sequence(), record, from, to);
            line.countRecord();
        } else {
            line.out.record(record, from, to);
        }
    }

    private static DataType type(RecordKind kind) {
        return switch (kind) {
            case DATA_3270 -> DataType.DATA_3270;
            case SSCP_LU -> DataType.SSCP_LU_DATA;
            case NVT -> DataType.NVT_DATA;
        };
    }

    @Override
    public void attention(Key key) {
        if (line.framing() == Framing.ENHANCED) {
            enhancedAttention(key);
        } else if (key == Key.ATTN) {
            line.out.command(TelnetCommand.BREAK);
        } else {
            if (line.out.tracing()) {
                line.out.maskedRecord(TEST_REQUEST, 0, TEST_REQUEST.length);
            }
            line.out.record(TEST_REQUEST, 0, TEST_REQUEST.length);
        }
    }

    /** RFC 2355 10.5 and 11.4; without the function SYSREQ means nothing to the host, and nothing is sent. */
    private void enhancedAttention(Key key) {
        if (key == Key.ATTN) {
            line.out.command(TelnetCommand.INTERRUPT);
        } else if (line.has(Tn3270eFunction.SYSREQ)) {
            line.out.command(TelnetCommand.ABORT_OUTPUT);
        }
    }

    @Override
    public void changed(long version) {
        line.listener.changed(version);
    }

    @Override
    public void alarm() {
        line.listener.alarm();
    }

    @Override
    public void diagnosed(Diagnosis diagnosis) {
        line.diagnosed(diagnosis);
    }
}
