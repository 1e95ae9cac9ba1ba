package io.gate3270.protocol.conformance;

import java.util.ArrayList;
import java.util.List;

/** The run-length code of the vectors: hexadecimal bytes, {@code 40} or {@code 40x12}. */
public final class RunLengths {
    private RunLengths() {}

    /** All bytes, as two digits each. */
    public static List<String> expand(String runs) {
        List<String> bytes = new ArrayList<>();
        for (String token : runs.isEmpty() ? new String[0] : runs.split(" ", -1)) {
            int x = token.indexOf('x');
            int count = x < 0 ? 1 : Integer.parseInt(token.substring(x + 1));
            String digits = x < 0 ? token : token.substring(0, x);
            for (int i = 0; i < count; i++) {
                bytes.add(digits);
            }
        }
        return bytes;
    }

    /** All bytes as one string of digits. */
    public static String hex(String runs) {
        return String.join("", expand(runs));
    }
}
