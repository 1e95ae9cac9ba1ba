package io.gate3270.gateway.api;

import io.gate3270.gateway.auth.Permission;
import io.gate3270.gateway.config.LimitsConfig;
import io.gate3270.gateway.document.Json;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.MediaTypes;
import io.gate3270.gateway.http.Method;
import io.gate3270.gateway.http.Operation;
import io.gate3270.gateway.http.Request;
import io.gate3270.gateway.http.Response;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.render.HtmlScreen;
import io.gate3270.gateway.render.SvgScreen;
import io.gate3270.gateway.render.TextScreen;
import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.Members;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.Session;
import io.gate3270.session.error.SessionError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The screen of a session: as JSON, text, HTML or SVG, now or as soon as it changes. */
public final class ScreenResource {
    private static final long NO_VERSION = -1;

    private static final Member<Long> SINCE = Member.optional(
            "since",
            Shapes.longInteger(0, Long.MAX_VALUE),
            NO_VERSION,
            "Waits until the screen's version is higher than this. When `waitMs` is over, the answer is the screen as it is.");

    private final SessionRegister sessions;
    private final Member<Duration> waitMs;
    private final ObjectShape<ScreenQuery> shape;

    /** Screens of these sessions. */
    public ScreenResource(SessionRegister sessions, LimitsConfig limits) {
        this.sessions = sessions;
        Duration usual = Duration.ofSeconds(30);
        waitMs = Member.optional(
                "waitMs",
                Shapes.millis(Duration.ZERO, limits.maxWait()),
                usual.compareTo(limits.maxWait()) < 0 ? usual : limits.maxWait(),
                "How long to wait for a change; with `since`.");
        shape = ObjectShape.of("ScreenQuery", "the screen", List.of(SINCE, waitMs, Include.MEMBER), this::query);
    }

    /**
     * How a screen is asked for.
     *
     * @param since version that the caller has; -1 if none
     * @param patience how long to wait for another
     * @param include parts
     */
    private record ScreenQuery(long since, Duration patience, Include include) {}

    private @Nullable ScreenQuery query(Members m) {
        if (m.has(waitMs) && !m.has(SINCE)) {
            m.fault(GatewayError.MEMBER_MISSING, SINCE, "", "the version that you have, since waitMs is given", "");
            return null;
        }
        return new ScreenQuery(m.get(SINCE), m.get(waitMs), m.get(Include.MEMBER));
    }

    /** The lines of the table. */
    public List<Route> routes() {
        Operation operation = Operation.answering(
                        200,
                        ScreenSchema.SCREEN,
                        "The present screen; of a session that has ended, its last. Hidden text is blank. The entity tag changes with the version: a client "
                                + "that sends it in If-None-Match is answered with 304 while nothing has changed. With `since` the call waits for a change.")
                .or(MediaTypes.TEXT, MediaTypes.HTML, MediaTypes.SVG)
                .query(shape)
                .failing(SessionError.SESSION_UNKNOWN, SessionError.SESSION_NOT_READY, SessionError.WAITER_LIMIT);
        return List.of(new Route(
                Method.GET,
                SessionsResource.PATH + "/{id}/screen",
                Permission.SESSION_READ,
                "Read the screen",
                operation,
                this::read));
    }

    private CompletionStage<Response> read(Request request) {
        ScreenQuery query = Inbound.query(request, shape);
        Include include = query.include().allowedTo(request.caller());
        request.about("sessionId", request.parameter("id"));
        TrackedSession live = sessions.find(request.parameter("id"));
        Session session = live.session();
        CompletionStage<ScreenSnapshot> screen =
                query.since() == NO_VERSION ? session.screen() : changed(request, session, query);
        boolean mayReveal = request.caller().holds(Permission.SCREEN_HIDDEN);
        return screen.thenApply(snapshot -> answer(live, snapshot, request.produces(), include, mayReveal));
    }

    /** A gateway that stops answers with the screen as it is, as it does when the time is over. */
    private static CompletionStage<ScreenSnapshot> changed(Request request, Session session, ScreenQuery query) {
        return request.untilStop(session.screenSince(query.since(), query.patience()))
                .thenCompose(screen -> screen.<CompletionStage<ScreenSnapshot>>map(CompletableFuture::completedStage)
                        .orElseGet(session::screen));
    }

    private static Response answer(
            TrackedSession live, ScreenSnapshot screen, String mediaType, Include include, boolean mayReveal) {
        String form = form(mediaType, include, mayReveal);
        String id = live.session().id();
        byte[] body =
                live.rendered().bytes(screen.version(), form, () -> bytes(id, screen, mediaType, include, mayReveal));
        return Response.of(200, mediaType, body)
                .etag(screen.version() + "-" + form)
                .header("Vary", "Accept");
    }

    private static String form(String mediaType, Include include, boolean mayReveal) {
        return switch (mediaType) {
            case MediaTypes.TEXT -> "text";
            case MediaTypes.HTML -> "html";
            case MediaTypes.SVG -> "svg";
            default -> "json" + include.tag() + (include.cells() && mayReveal ? "r" : "");
        };
    }

    private static byte[] bytes(
            String id, ScreenSnapshot screen, String mediaType, Include include, boolean mayReveal) {
        return switch (mediaType) {
            case MediaTypes.TEXT -> TextScreen.render(screen).getBytes(StandardCharsets.UTF_8);
            case MediaTypes.HTML -> HtmlScreen.render(screen).getBytes(StandardCharsets.UTF_8);
            case MediaTypes.SVG -> SvgScreen.render(screen).getBytes(StandardCharsets.UTF_8);
            default -> Json.bytes(ScreenJson.tree(id, screen, include, mayReveal));
        };
    }
}
