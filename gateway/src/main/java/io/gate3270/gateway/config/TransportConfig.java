package io.gate3270.gateway.config;

import io.gate3270.gateway.shape.Member;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shapes;
import io.gate3270.session.transport.TransportKind;
import java.util.List;

/**
 * How connections to hosts are driven.
 *
 * @param kind by which system interface
 * @param loops event loops, each a thread; 0 is one a processor
 */
public record TransportConfig(TransportKind kind, int loops) {
    private static final Member<TransportKind> KIND = Member.optional(
            "kind",
            Shapes.word(TransportKind.values(), TransportKind::label),
            TransportKind.AUTO,
            "System interface: the best there is, Linux epoll, Linux io_uring, or Java's own selectors.");
    private static final Member<Integer> LOOPS = Member.optional(
            "loops", Shapes.integer(0, 64), 0, "Event loops, each one thread; 0 is one for each processor.");

    static final ObjectShape<TransportConfig> SHAPE = ObjectShape.of(
            "TransportConfig",
            "the section transport",
            List.of(KIND, LOOPS),
            m -> new TransportConfig(m.get(KIND), m.get(LOOPS)));

    /** Event loops, at least one. */
    public int effectiveLoops() {
        return loops > 0 ? loops : Math.min(64, Runtime.getRuntime().availableProcessors());
    }
}
