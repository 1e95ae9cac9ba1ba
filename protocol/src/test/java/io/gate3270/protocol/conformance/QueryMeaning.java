package io.gate3270.protocol.conformance;

import java.util.Map;
import java.util.TreeMap;

/** What a record of Query Replies means: which replies there are, which sizes, which reply modes. */
final class QueryMeaning {
    private QueryMeaning() {}

    static String of(byte[] record) {
        Map<String, String> replies = new TreeMap<>();
        int at = 1;
        while (at < record.length) {
            int length = number(record, at, 2);
            String code = String.format("%02x", record[at + 3]);
            replies.put(code, meaning(code, record, at));
            at += length;
        }
        return "aid=88 " + replies;
    }

    private static String meaning(String code, byte[] record, int at) {
        return switch (code) {
            case "80" ->
                new java.util.TreeSet<>(java.util.List.of(
                                hex(record, at + 4, at + number(record, at, 2)).split("(?<=\\G..)")))
                        .toString();
            case "81" -> number(record, at + 6, 2) + "x" + number(record, at + 8, 2);
            case "84" -> "size " + number(record, at + 5, 2);
            case "86" -> "colours " + number(record, at + 5, 1);
            case "88" -> "modes " + hex(record, at + 4, at + number(record, at, 2));
            case "a6" ->
                number(record, at + 9, 2) + "x" + number(record, at + 11, 2) + " or " + number(record, at + 13, 2) + "x"
                        + number(record, at + 15, 2);
            default -> "";
        };
    }

    private static String hex(byte[] record, int from, int to) {
        return java.util.HexFormat.of().formatHex(record, from, to);
    }

    private static int number(byte[] record, int at, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | (record[at + i] & 0xFF);
        }
        return number;
    }
}
