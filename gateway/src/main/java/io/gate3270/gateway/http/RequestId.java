package io.gate3270.gateway.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Names of requests: the client's own if it is sane, otherwise a new one. */
final class RequestId {
    /** The header that carries it in both directions. */
    static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private RequestId() {}

    /** The id for a request that came with this header value, empty if there was none. */
    static String of(String proposed) {
        return SANE.matcher(proposed).matches() ? proposed : fresh();
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long value = random.nextLong();
        StringBuilder text = new StringBuilder("r-");
        for (int shift = 60; shift >= 0; shift -= 5) {
            text.append(Character.forDigit((int) (value >>> shift) & 0x1F, 32));
        }
        return text.toString();
    }
}
