package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.protocol.error.CodedException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text that code elsewhere makes sense of; that code's own refusal becomes the fault. */
final class CheckedShape<T> implements Shape<T> {
    private final Shape<String> text;
    private final String words;
    private final Function<String, T> parse;

    CheckedShape(Shape<String> text, String words, Function<String, T> parse) {
        this.text = text;
        this.words = words;
        this.parse = parse;
    }

    @Override
    public @Nullable T read(Node node, FaultList faults) {
        String written = text.read(node, faults);
        if (written == null) {
            return null;
        }
        try {
            return parse.apply(written);
        } catch (CodedException e) {
            String hint = e.hint();
            faults.add(new Fault(e.code(), node.where(), node.shown(), words, hint == null ? e.detail() : hint));
            return null;
        }
    }

    @Override
    public String expected() {
        return words;
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return text.schema(components);
    }
}
