package io.gate3270.gateway.http;

import java.util.List;

/**
 * What goes into a route and what comes out of it.
 *
 * @param produces the media types a successful answer can have, the preferred one first; empty if it has no body
 */
public record Operation(List<String> produces) {
    /** An answer in JSON. */
    public static final Operation JSON = new Operation(List.of(MediaTypes.JSON));

    /** Freezes the list. */
    public Operation {
        produces = List.copyOf(produces);
    }
}
