package io.gate3270.gateway.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers 304 to a client that has what it asks for already (RFC 9110 section 13.1.2). */
final class Conditional {
    private Conditional() {}

    static Response apply(Exchange exchange, Response response) {
        String etag = response.headers().get("ETag");
        if (etag == null || response.status() != 200) {
            return response;
        }
        String wanted = exchange.header("If-None-Match");
        if (wanted.isEmpty() || !matches(wanted, etag)) {
            return response;
        }
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        return new Response(304, headers, "", Response.empty(304).body());
    }

    private static boolean matches(String wanted, String etag) {
        for (String tag : wanted.split(",", -1)) {
            String opaque = tag.strip();
            if (opaque.equals("*") || opaque.equals(etag) || opaque.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
