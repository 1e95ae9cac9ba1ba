package io.gate3270.protocol.trace;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.telnet.TelnetOption;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Subnegotiations in words; what they say of the terminal, the screen hears as well. */
final class SubnegotiationWords {
    private static final int IS = 0;
    private static final int SEND = 1;
    private static final String[] VERBS = {"IS", "SEND", "INFO"};
    private static final String[] ENVIRONMENT = {"VAR", "VALUE", "ESC", "USERVAR"};
    private static final int VALUE = 1;
    private static final int ESC = 2;

    private final FollowedScreen screen;
    private final boolean reveal;

    SubnegotiationWords(FollowedScreen screen, boolean reveal) {
        this.screen = screen;
        this.reveal = reveal;
    }

    /** What {@code SB option … SE} says with {@code body[from..to)}. */
    String words(int option, byte[] body, int from, int to) {
        String content = switch (option) {
            case TelnetOption.TN3270E -> tn3270e(body, from, to);
            case TelnetOption.TERMINAL_TYPE -> terminalType(body, from, to);
            case TelnetOption.NEW_ENVIRON -> environment(body, from, to);
            case TelnetOption.WINDOW_SIZE -> to - from == 4 ? windowSize(body, from) : hex(body, from, to);
            case TelnetOption.STARTTLS -> to - from == 1 && body[from] == 1 ? "FOLLOWS" : hex(body, from, to);
            default -> hex(body, from, to);
        };
        return "SB " + TelnetOption.nameOf(option) + ' ' + content;
    }

    private static String hex(byte[] body, int from, int to) {
        return Narration.hex(body, from, to);
    }

    private String tn3270e(byte[] body, int from, int to) {
        try {
            return Tn3270eMessage.decode(body, from, to).move(new MessageWords());
        } catch (CodedException mistake) {
            return hex(body, from, to) + " ! " + mistake.getMessage();
        }
    }

    private String terminalType(byte[] body, int from, int to) {
        if (from < to && body[from] == IS) {
            String type = ascii(body, from + 1, to);
            screen.deviceType(type.replaceFirst("@.*", ""));
            return "IS " + type;
        }
        return to - from == 1 && body[from] == SEND ? "SEND" : hex(body, from, to);
    }

    private static String windowSize(byte[] body, int from) {
        int cols = (body[from] & 0xFF) << 8 | (body[from + 1] & 0xFF);
        int rows = (body[from + 2] & 0xFF) << 8 | (body[from + 3] & 0xFF);
        return cols + " columns, " + rows + " rows";
    }

    /** RFC 1572: names and values, each after the byte that says what it is. A password (RFC 4777) is masked. */
    private String environment(byte[] body, int from, int to) {
        if (from == to || (body[from] & 0xFF) >= VERBS.length) {
            return hex(body, from, to);
        }
        StringBuilder words = new StringBuilder(VERBS[body[from]]);
        boolean secret = false;
        int at = from + 1;
        while (at < to) {
            int kind = body[at] & 0xFF;
            boolean mark = kind < ENVIRONMENT.length && kind != ESC;
            int start = mark ? at + 1 : at;
            int end = endOfItem(body, start, to);
            String item = ascii(body, start, end);
            if (mark) {
                words.append(' ').append(ENVIRONMENT[kind]);
            }
            if (!item.isEmpty()) {
                words.append(' ').append(kind == VALUE && secret && !reveal ? "*".repeat(item.length()) : item);
            }
            secret = kind == VALUE ? secret : item.toUpperCase(Locale.ROOT).contains("SUBSPW");
            at = end;
        }
        return words.toString();
    }

    /** Where the next mark is; at least one byte after {@code from} unless that is one. */
    private static int endOfItem(byte[] body, int from, int to) {
        int at = from;
        while (at < to && (body[at] < 0 || body[at] >= ENVIRONMENT.length || body[at] == ESC)) {
            at += body[at] == ESC ? 2 : 1;
        }
        return Math.min(at, to);
    }

    private static String ascii(byte[] body, int from, int to) {
        StringBuilder text = new StringBuilder();
        new String(body, from, to - from, StandardCharsets.ISO_8859_1)
                .chars()
                .forEach(c -> text.append(Character.isISOControl(c) ? '?' : (char) c));
        return text.toString();
    }

    /** What the two ends say about devices and functions (RFC 2355 7). */
    private final class MessageWords implements Tn3270eMessage.Moves<String> {
        @Override
        public String deviceTypeSend() {
            return "SEND DEVICE-TYPE";
        }

        @Override
        public String deviceTypeRequest(Tn3270eMessage.DeviceTypeRequest request) {
            screen.deviceType(request.type());
            String verb = request.associate() ? " ASSOCIATE " : " CONNECT ";
            return "DEVICE-TYPE REQUEST " + request.type() + (request.lu().isEmpty() ? "" : verb + request.lu());
        }

        @Override
        public String deviceTypeIs(String type, String lu) {
            screen.deviceType(type);
            return "DEVICE-TYPE IS " + type + (lu.isEmpty() ? "" : " CONNECT " + lu);
        }

        @Override
        public String deviceTypeReject(RejectReason reason) {
            return "DEVICE-TYPE REJECT " + reason.label() + ": " + reason.meaning();
        }

        @Override
        public String functionsRequest(FunctionSet functions) {
            return "FUNCTIONS REQUEST " + functions;
        }

        @Override
        public String functionsIs(FunctionSet functions) {
            return "FUNCTIONS IS " + functions;
        }
    }
}
