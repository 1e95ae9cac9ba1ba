package io.gate3270.gateway.problem;

import io.gate3270.protocol.error.ErrorCategory;
import io.gate3270.protocol.error.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes docs/errors.md of the catalogue. */
public final class ErrorManual {
    private static final Map<Character, String> CHAPTERS = new TreeMap<>(Map.of(
            '1', "Configuration",
            '2', "The 3270 protocol and the operator",
            '3', "Sessions, connections and input",
            '4', "Pools and hosts",
            '5', "Requests",
            '6', "Identity",
            '7', "Storage, audit and webhooks",
            '8', "The command line",
            '9', "Our own mistakes"));

    private static final String PREFACE = """
            # Errors

            <!-- Made from the error codes; a test fails when this file is stale and says how to make it anew. -->

            Whatever goes wrong is told with a stable code. Over HTTP it is a problem document (RFC 9457, `application/problem+json`) with these members:
            `code`; `title`, which is the line below; `detail`, what was found and what was expected; `hint`, what to do; `where`, a JSON pointer into the
            body or `?name` of a query parameter, with `found` and `expected`; `problems`, if a request has several mistakes; `requestId`, which the log
            has too. A refused input has `actionIndex`, `actionsDone` and the present `screen` besides.

            A code is never given another meaning. The HTTP status follows from its category.
            """;

    private ErrorManual() {}

    /** The file about these codes, which are in ascending order. */
    public static String markdown(List<ErrorCode> catalogue) {
        StringBuilder text = new StringBuilder(PREFACE);
        categories(text);
        CHAPTERS.forEach((digit, title) -> {
            List<ErrorCode> codes = catalogue.stream()
                    .filter(code -> code.id().charAt("G3270-".length()) == digit)
                    .toList();
            if (!codes.isEmpty()) {
                text.append("\n## ").append(digit).append("xxx: ").append(title).append('\n');
                codes.forEach(code -> entry(code, text));
            }
        });
        return text.toString();
    }

    private static void categories(StringBuilder text) {
        text.append("\n| category | what it means |\n| --- | --- |\n");
        for (ErrorCategory category : ErrorCategory.values()) {
            text.append("| ")
                    .append(name(category))
                    .append(" | ")
                    .append(meaning(category))
                    .append(" |\n");
        }
    }

    private static void entry(ErrorCode code, StringBuilder text) {
        text.append("\n### ").append(code.id()).append("\n\n");
        text.append(code.title()).append(". `").append(code).append("`, ").append(name(code.category()));
        text.append(", HTTP ").append(ProblemStatus.of(code)).append(".\n");
    }

    private static String name(ErrorCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String meaning(ErrorCategory category) {
        return switch (category) {
            case INVALID -> "The request or the configuration is wrong; the same again will always fail.";
            case UNAUTHENTICATED -> "Say who you are.";
            case FORBIDDEN ->
                "You are known, or anybody is let in, and yet this is not allowed; ask whoever configures the gateway.";
            case NOT_FOUND -> "There is no such thing; perhaps not any more.";
            case CONFLICT -> "It is there, but its present state forbids this; look at the screen in the answer.";
            case GONE -> "It was there and has ended.";
            case UNMET -> "What you said you expect is not so; nothing was done.";
            case TOO_LARGE -> "The named limit on size is exceeded; send less, or raise it.";
            case UNSUPPORTED -> "Send or accept another media type.";
            case LIMIT -> "The named limit on rate or number is reached; later may work.";
            case UNAVAILABLE ->
                "What is needed is not there now; later may work. If a key was already sent, look before you send it again.";
            case TIMEOUT -> "It took longer than was allowed.";
            case PEER -> "The host broke the protocol or refused us; its operators may know why.";
            case INTERNAL -> "A mistake in the gateway; report it with the reference.";
        };
    }
}
