package io.gate3270.fuzz;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.telnet.TelnetWriter;
import io.gate3270.protocol.tn3270e.BindImage;
import io.gate3270.protocol.tn3270e.Header;
import io.gate3270.protocol.tn3270e.UnbindReason;

/** Headers, BIND images and UNBIND reasons. */
public final class Tn3270eFuzz {
    private Tn3270eFuzz() {}

    /** What can be decoded can be encoded, and a BIND image decodes to the same again. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Header.decode(input, 0, input.length).encode(new TelnetWriter(new ByteSink(16)));
        } catch (CodedException refused) {
            // A header that cannot be is what many inputs are.
        }
        UnbindReason.decode(input, 0, input.length);
        try {
            BindImage image = BindImage.decode(input, 0, input.length);
            byte[] again = image.encode().toArray();
            if (!BindImage.decode(again, 0, again.length).equals(image)) {
                throw new IllegalStateException(image + " is encoded as another");
            }
        } catch (CodedException refused) {
            // Nor is every input a BIND.
        }
    }
}
