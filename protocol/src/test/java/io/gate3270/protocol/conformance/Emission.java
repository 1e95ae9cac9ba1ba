package io.gate3270.protocol.conformance;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a client sent, in words that two clients that mean the same have in common. */
public final class Emission {
    private Emission() {}

    /** What a vector says the client must send. */
    public static String expected(JsonNode out) {
        if (out.has("telnet")) {
            return "telnet " + out.path("telnet").asString();
        }
        String kind = out.path("dt").asString();
        String hex = out.has("hex")
                ? out.path("hex").asString()
                : RunLengths.hex(out.path("rle").asString());
        if (kind.equals("RESPONSE")) {
            return response(out.path("rsp").asInt(), out.path("seq").asInt(), hex);
        }
        return kind.equals("3270-DATA") ? inbound(HexFormat.of().parseHex(hex)) : kind + ' ' + hex;
    }

    /** A TN3270E response. */
    public static String response(int rsp, int seq, String hex) {
        return "RESPONSE rsp=" + rsp + " seq=" + seq + ' ' + hex;
    }

    /** An inbound record, decoded: addresses as numbers, attribute pairs in order of type, no SA that changes nothing. */
    public static String inbound(byte[] record) {
        return new Decoder(record).decode();
    }

    private static final class Decoder {
        private final byte[] record;
        private final List<String> words = new ArrayList<>();
        private final Map<Integer, Integer> told = new TreeMap<>();
        private final Map<Integer, Integer> inForce = new TreeMap<>();
        private int at;

        Decoder(byte[] record) {
            this.record = record;
        }

        String decode() {
            int aid = next();
            words.add(String.format("aid=%02x", aid));
            if (aid == 0x88) {
                return QueryMeaning.of(record);
            }
            if (at < record.length) {
                words.add("cursor=" + address());
            }
            while (at < record.length) {
                item();
            }
            return String.join(" ", words);
        }

        private void item() {
            int code = next();
            switch (code) {
                case 0x11 -> words.add("SBA(" + address() + ")");
                case 0x1D -> words.add(String.format("SF(%02x)", next() & 0x3D));
                case 0x29 -> words.add("SFE" + pairs());
                case 0x28 -> setAttribute(next(), next());
                case 0x08 -> character(String.format("GE%02x", next()));
                default -> character(String.format("%02x", code));
            }
        }

        private void setAttribute(int type, int value) {
            if (type == 0) {
                inForce.clear();
            } else if (value == 0) {
                inForce.remove(type);
            } else {
                inForce.put(type, value);
            }
        }

        private void character(String text) {
            if (!told.equals(inForce)) {
                told.clear();
                told.putAll(inForce);
                words.add("SA" + told);
            }
            words.add(text);
        }

        private String pairs() {
            Map<String, String> pairs = new TreeMap<>();
            int count = next();
            for (int i = 0; i < count; i++) {
                int type = next();
                int value = next();
                if (type == 0xC0) {
                    pairs.put("c0", String.format("%02x", value & 0x3D));
                } else if (value != 0) {
                    pairs.put(String.format("%02x", type), String.format("%02x", value));
                }
            }
            return new LinkedHashMap<>(pairs).toString();
        }

        private int address() {
            int high = next();
            int low = next();
            return (high & 0xC0) == 0 ? high << 8 | low : (high & 0x3F) << 6 | (low & 0x3F);
        }

        private int next() {
            return record[at++] & 0xFF;
        }
    }
}
