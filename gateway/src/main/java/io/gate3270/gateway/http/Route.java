package io.gate3270.gateway.http;

import io.gate3270.gateway.auth.Permission;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the API: what routing, permission checks, metrics tags and the OpenAPI document are all made from.
 *
 * @param method the request method
 * @param path starts with a slash; a segment such as {@code {id}} is a path parameter
 * @param needs what the caller must be allowed to do
 * @param summary one line for the OpenAPI document
 * @param operation what goes in and comes out
 * @param responder who answers
 */
public record Route(
        Method method, String path, Permission needs, String summary, Operation operation, Responder responder) {
    /** Checks the path. */
    public Route {
        if (!path.startsWith("/") || (path.length() > 1 && path.endsWith("/"))) {
            throw new IllegalArgumentException("path \"" + path + "\" (expected: a slash first and none last)");
        }
    }

    /** The segments of the path, without slashes. */
    public List<String> segments() {
        return segments(path);
    }

    /** The names of the path parameters, in order. */
    public List<String> parameters() {
        List<String> names = new ArrayList<>();
        for (String segment : segments()) {
            if (isParameter(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
