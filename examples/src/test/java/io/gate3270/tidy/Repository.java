package io.gate3270.tidy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The files of this repository, and its Java sources as syntax trees (parsed, not compiled). */
final class Repository {
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules", "hosts-run");

    /** One parsed source file; {@code path} is relative to the root, with slashes. */
    record Source(String path, String text, CompilationUnitTree tree, Trees trees) {
        boolean main() {
            return path.contains("/src/main/java/");
        }

        String packageName() {
            return tree.getPackageName().toString();
        }

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        int lines() {
            return (int) text.lines().count();
        }

        /** The 1-based line of a character position. */
        long line(long position) {
            return tree.getLineMap().getLineNumber(position);
        }
    }

    private static final Path ROOT = root();

    private Repository() {}

    /** Every file with this ending, relative to the root, in alphabetical order. */
    static List<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skip = LEFT_OUT.contains(directory.getFileName().toString());
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        found.add(ROOT.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    static boolean exists(Path relative) {
        return Files.exists(ROOT.resolve(relative));
    }

    static String read(Path relative) {
        try {
            return Files.readString(ROOT.resolve(relative), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Source> sources() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        TreeMap<String, Path> byUri = new TreeMap<>();
        files(".java").forEach(path -> byUri.put(ROOT.resolve(path).toUri().toString(), path));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            var files = manager.getJavaFileObjectsFromPaths(
                    byUri.values().stream().map(ROOT::resolve).toList());
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of("-proc:none", "-Xlint:none"), null, files);
            Trees trees = Trees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = byUri.get(tree.getSourceFile().toUri().toString());
                sources.add(new Source(path.toString().replace('\\', '/'), read(path), tree, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve(".mvn"))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException(
                        "no .mvn directory above " + Path.of("").toAbsolutePath());
            }
        }
        return at;
    }
}
