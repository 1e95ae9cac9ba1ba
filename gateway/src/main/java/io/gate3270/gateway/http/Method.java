package io.gate3270.gateway.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The request methods that a route can have; HEAD and OPTIONS are answered by the table itself. */
public enum Method {
    GET(false),
    POST(true),
    PUT(true),
    PATCH(true),
    DELETE(false);

    private final boolean body;

    Method(boolean body) {
        this.body = body;
    }

    /** True if a request of this method carries a body. */
    public boolean hasBody() {
        return body;
    }

    /** How OpenAPI writes it. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method with this name, written as in a request line, or null if we have none. */
    static @Nullable Method named(String name) {
        for (Method method : values()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return null;
    }
}
