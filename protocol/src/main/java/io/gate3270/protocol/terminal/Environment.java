package io.gate3270.protocol.terminal;

import io.gate3270.protocol.bytes.ByteSink;
import io.gate3270.protocol.bytes.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What NEW-ENVIRON tells the host (RFC 1572; names of RFC 4777). */
final class Environment {
    private static final int IS = 0;
    private static final int SEND = 1;
    private static final int VAR = 0;
    private static final int VALUE = 1;
    private static final int ESC = 2;
    private static final int USERVAR = 3;

    /** The names that RFC 1572 calls well-known; all others are of type USERVAR. */
    private static final Set<String> WELL_KNOWN = Set.of("USER", "JOB", "ACCT", "PRINTER", "SYSTEMTYPE", "DISPLAY");

    private static final String DEVNAME = "DEVNAME";

    private final Map<String, String> values;
    private final List<String> deviceNames;
    private int deviceTries;

    /**
     * What the configuration says; code page and character set of the display, and the LUs as device names, if it does not.
     *
     * <p>A host that does not take a device name asks again (RFC 4777): the next LU is offered, the last one again and again. In a
     * configured DEVNAME the equal signs at the end stand for the number of the attempt: {@code PC==} is PC01, then PC02.
     */
    Environment(TerminalConfig config) {
        Map<String, String> all = new LinkedHashMap<>();
        int graphicSet = config.display().codePage().codedCharacterSet();
        all.put("CODEPAGE", Integer.toString(graphicSet & 0xFFFF));
        all.put("CHARSET", Integer.toString(graphicSet >>> 16));
        if (config.display().codePage().name().equals("cp037")) {
            all.put("KBDTYPE", "USB");
        }
        if (!config.lus().isEmpty()) {
            all.put(DEVNAME, "");
        }
        config.environment().forEach((name, value) -> all.put(name.toUpperCase(Locale.ROOT), value));
        values = all;
        String configured = all.getOrDefault(DEVNAME, "");
        deviceNames = configured.isEmpty() ? config.lus() : List.of(configured);
        if (deviceNames.isEmpty()) {
            all.remove(DEVNAME);
        }
    }

    /** A connection begins. */
    void reset() {
        deviceTries = 0;
    }

    static boolean isSend(byte[] body, int from, int to) {
        return from < to && body[from] == SEND;
    }

    /** The answer to SEND: what was asked for by name, or all of a type, or all. What has no value is named without one. */
    Bytes answer(byte[] body, int from, int to) {
        ByteSink out = new ByteSink(64).put(IS);
        int at = from + 1;
        if (at == to) {
            all(out, VAR);
            all(out, USERVAR);
        }
        while (at < to) {
            int type = body[at++];
            int end = at;
            while (end < to && body[end] != VAR && body[end] != USERVAR) {
                end += body[end] == ESC ? 2 : 1;
            }
            end = Math.min(end, to);
            if (type == VAR || type == USERVAR) {
                asked(out, type, name(body, at, end));
            }
            at = end;
        }
        return out.toBytes();
    }

    private void asked(ByteSink out, int type, String name) {
        if (name.isEmpty()) {
            all(out, type);
        } else {
            put(out.put(type), name);
            if (values.containsKey(name)) {
                put(out.put(VALUE), value(name));
            }
        }
    }

    private String value(String name) {
        if (!name.equals(DEVNAME)) {
            return values.getOrDefault(name, "");
        }
        String device = deviceNames.get(Math.min(deviceTries, deviceNames.size() - 1));
        deviceTries++;
        int stem = device.length();
        while (stem > 0 && device.charAt(stem - 1) == '=') {
            stem--;
        }
        int digits = device.length() - stem;
        return digits == 0 ? device : device.substring(0, stem) + numbered(digits);
    }

    /** The number of the attempt in so many digits; the lower ones if it has more. */
    private String numbered(int digits) {
        String number = "0".repeat(digits) + deviceTries;
        return number.substring(number.length() - digits);
    }

    private void all(ByteSink out, int type) {
        for (String name : values.keySet()) {
            if (WELL_KNOWN.contains(name) == (type == VAR)) {
                put(out.put(type), name);
                put(out.put(VALUE), value(name));
            }
        }
    }

    private static String name(byte[] body, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (body[at] == ESC && at + 1 < to) {
                at++;
            }
            name.append((char) (body[at] & 0xFF));
        }
        return name.toString();
    }

    private static void put(ByteSink out, String text) {
        for (byte octet : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if (octet >= VAR && octet <= USERVAR) {
                out.put(ESC);
            }
            out.put(octet);
        }
    }
}
