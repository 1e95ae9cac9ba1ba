package io.gate3270.gateway.config;

import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.shape.Components;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.gateway.shape.Shapes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path of a directory that is there and can be written to. */
final class DirectoryShape implements Shape<Path> {
    private static final Shape<String> PATH = Shapes.text(1, 4_096);

    private final Path base;

    /** Relative paths count from {@code base}. */
    DirectoryShape(Path base) {
        this.base = base;
    }

    @Override
    public @Nullable Path read(Node node, FaultList faults) {
        String written = PATH.read(node, faults);
        if (written == null) {
            return null;
        }
        Path directory = base.resolve(written);
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            String fault = Files.isDirectory(directory) ? ", which cannot be written to" : ", which is no directory";
            faults.add(FaultKind.REFERENCE, node.where(), node.shown() + fault, expected(), "");
            return null;
        }
        return directory;
    }

    @Override
    public String expected() {
        return "the path of a directory that can be written to";
    }

    @Override
    public Map<String, Object> schema(Components components) {
        return PATH.schema(components);
    }
}
