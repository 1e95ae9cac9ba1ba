package io.gate3270.gateway.openapi;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.document.Json;
import io.gate3270.gateway.http.MediaTypes;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.shape.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The document as a route of its own, which the document describes too. */
public final class OpenApiRoute {
    private OpenApiRoute() {}

    /** These routes, and the one that describes them all. */
    public static List<Route> describing(List<Route> routes, String version) {
        List<Route> all = new ArrayList<>(routes);
        all.add(route(Response.empty(204)));
        byte[] document = Json.pretty(OpenApi.document(all, version)).getBytes(StandardCharsets.UTF_8);
        all.set(
                all.size() - 1,
                route(Response.of(200, MediaTypes.JSON, document).etag(tag(document))));
        return List.copyOf(all);
    }

    private static Route route(Response answer) {
        return new Route(
                Method.GET,
                "/openapi.json",
                Permission.OPEN,
                "Describe the API",
                Operation.answering(200, Shapes.anything(), "This document, in OpenAPI 3.1."),
                request -> answer.now());
    }

    private static String tag(byte[] document) {
        CRC32 sum = new CRC32();
        sum.update(document);
        return Long.toHexString(sum.getValue());
    }
}
