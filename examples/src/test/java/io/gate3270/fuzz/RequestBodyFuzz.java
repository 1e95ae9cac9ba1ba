package io.gate3270.fuzz;

import io.gate3270.gateway.api.InputResource;
import io.gate3270.gateway.api.SecretReferences;
import io.gate3270.gateway.api.SessionRegister;
import io.gate3270.gateway.api.SessionsResource;
import io.gate3270.gateway.api.WaitResource;
import io.gate3270.gateway.config.GatewayConfig;
import io.gate3270.gateway.document.DocumentReader;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.Sessions;
import io.gate3270.session.SessionsConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The JSON bodies of the API: the first byte chooses the route, the rest is the body. */
public final class RequestBodyFuzz {
    private static final List<Shape<?>> BODIES = bodies();
    private static final DocumentReader JSON = DocumentReader.json();

    private RequestBodyFuzz() {}

    /** A body has a value, at least one fault, or a code; never nothing. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzInput choices = new FuzzInput(input);
        Shape<?> shape = BODIES.get(choices.choice() % BODIES.size());
        FaultList faults = Inbound.faults();
        Node root = JSON.read(choices.rest(), faults);
        if (root != null && faults.count() == 0) {
            read(shape, root, faults);
        }
        if (faults.count() > 0) {
            Objects.requireNonNull(Inbound.failure(faults.all()).getMessage());
        }
    }

    private static void read(Shape<?> shape, Node root, FaultList faults) {
        try {
            if (shape.read(root, faults) == null && faults.count() == 0) {
                throw new IllegalStateException("neither a value nor a fault");
            }
        } catch (CodedException refused) {
            // What the configuration does not allow, however well it is written.
            Objects.requireNonNull(refused.code());
        }
    }

    private static List<Shape<?>> bodies() {
        GatewayConfig config = GatewayConfig.defaults();
        Sessions none = new Sessions(
                SessionsConfig.DEFAULT,
                target -> {
                    throw new IllegalStateException("a body alone connects to nothing");
                },
                Sessions.Surroundings.NONE);
        SessionRegister register = new SessionRegister(none, Duration.ofHours(1), System::nanoTime);
        SecretReferences secrets = new SecretReferences(config.secrets(), Map.of());
        Stream<Route> routes = Stream.of(
                        new SessionsResource(register, config).routes(),
                        new InputResource(register, config.sessions(), secrets, Runnable::run).routes(),
                        new WaitResource(register, config.sessions()).routes())
                .flatMap(List::stream);
        return routes.<Shape<?>>map(route -> route.operation().body())
                .filter(Objects::nonNull)
                .toList();
    }
}
