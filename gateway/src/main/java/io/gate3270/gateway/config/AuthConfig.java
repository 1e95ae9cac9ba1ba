package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import java.util.List;

/**
 * Who may use the API.
 *
 * @param anonymous anybody who reaches the port may do everything
 */
public record AuthConfig(boolean anonymous) {
    private static final Member<Boolean> ANONYMOUS = Member.optional(
            "anonymous",
            Shapes.bool(),
            false,
            "Anybody who reaches the port may do everything, hidden fields included. Without it, and without any other means to say who is asking, "
                    + "every call but health and the API's description is answered with 401.");

    static final ObjectShape<AuthConfig> SHAPE =
            ObjectShape.of("AuthConfig", "the section auth", List.of(ANONYMOUS), m -> new AuthConfig(m.get(ANONYMOUS)));
}
