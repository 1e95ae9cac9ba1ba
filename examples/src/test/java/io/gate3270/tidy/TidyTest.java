package io.gate3270.tidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.gate3270.tidy.Repository.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** House style as a test, over every source file of every module; the message says what to do. */
class TidyTest {
    private static final int MAX_FILE_LINES = 300;
    private static final int MAX_METHOD_LINES = 60;
    private static final int MAX_PACKAGE_TYPES = 25;

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Manager|Impl|Util|Utils|Helper|Base|Data|Info|Handler)");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\.(out|err)\\b");
    private static final Pattern STACK_DUMP = Pattern.compile("\\.printStackTrace\\(");

    /** Programs for people's terminals: these, and nothing below them, may print. */
    private static final Pattern MAY_PRINT =
            Pattern.compile("gateway/src/main/java/.*/cli/.*|examples/.*|.*/src/jmh/.*");

    private static final List<Source> SOURCES = Repository.sources();

    private final List<String> untidy = new ArrayList<>();

    @Test
    void filesAreShort() {
        for (Source source : SOURCES) {
            if (source.main() && source.lines() > MAX_FILE_LINES) {
                report(source, 1, "%d lines (expected: at most %d); split it by idea", source.lines(), MAX_FILE_LINES);
            }
        }
        assertTidy();
    }

    @Test
    void methodsAreShort() {
        eachMethod((source, type, method) -> {
            var positions = source.trees().getSourcePositions();
            long first = source.line(positions.getStartPosition(source.tree(), method));
            long last = source.line(positions.getEndPosition(source.tree(), method));
            if (last - first + 1 > MAX_METHOD_LINES) {
                report(
                        source,
                        first,
                        "%s has %d lines (expected: at most %d)",
                        method.getName(),
                        last - first + 1,
                        MAX_METHOD_LINES);
            }
        });
        assertTidy();
    }

    @Test
    void packagesAreSmallAndSayWhatTheyAreFor() {
        Map<String, List<Source>> packages =
                new TreeMap<>(SOURCES.stream().filter(Source::main).collect(groupingBy(Source::packageName)));
        packages.forEach((name, sources) -> {
            Set<String> files = sources.stream().map(Source::fileName).collect(toSet());
            if (!files.contains("package-info.java")) {
                report(sources.get(0), 1, "package %s has no package-info.java", name);
            }
            if (files.size() - 1 > MAX_PACKAGE_TYPES) {
                report(
                        sources.get(0),
                        1,
                        "package %s has %d types (expected: at most %d)",
                        name,
                        files.size() - 1,
                        MAX_PACKAGE_TYPES);
            }
        });
        for (Source source : SOURCES) {
            if (source.fileName().equals("package-info.java")
                    && !(source.text().startsWith("/**") && source.text().contains("@NullMarked"))) {
                report(source, 1, "a package-info says what the package is for, and is @NullMarked");
            }
        }
        assertTidy();
    }

    @Test
    void nothingIsLeftBehind() {
        for (Source source : SOURCES) {
            if (source.packageName().startsWith("io.gate3270.tidy")) {
                continue;
            }
            refuse(source, UNFINISHED, "an unfinished thing is an issue, not a comment");
            if (source.main()) {
                refuse(source, STACK_DUMP, "log it or throw a CodedException");
            }
            if (source.main() && !MAY_PRINT.matcher(source.path()).matches()) {
                refuse(source, CONSOLE, "a library does not print");
            }
            for (ImportTree imported : source.tree().getImports()) {
                if (imported.getQualifiedIdentifier().toString().endsWith(".*")) {
                    report(source, 1, "star import %s; name what is used", imported.getQualifiedIdentifier());
                }
            }
        }
        assertTidy();
    }

    @Test
    void oneTypeNameExistsOnce() {
        Map<String, String> seen = new TreeMap<>();
        for (Source source : SOURCES) {
            for (Tree type : source.tree().getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    String name = declared.getSimpleName().toString();
                    String other = seen.putIfAbsent(name, source.path());
                    if (other != null) {
                        report(source, 1, "%s exists in %s too; one word, one meaning", name, other);
                    }
                }
            }
        }
        assertTidy();
    }

    @Test
    void namesSayAnIdea() {
        eachType((source, type) -> {
            if (source.main() && EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                report(
                        source,
                        start(source, type),
                        "%s: no Manager, Impl, Util, Helper, Base, Data, Info, Handler",
                        type.getSimpleName());
            }
        });
        eachMethod((source, type, method) -> {
            boolean override = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (source.main() && !override && method.getName().toString().matches("get[A-Z].*")) {
                report(source, start(source, method), "%s: accessors have no get", method.getName());
            }
        });
        assertTidy();
    }

    @Test
    void whatIsPublicIsDocumented() {
        eachType((source, type) -> {
            if (source.main()
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && undocumented(source, type)) {
                report(source, start(source, type), "public type %s has no Javadoc", type.getSimpleName());
            }
        });
        assertTidy();
    }

    private interface TypeCheck {
        void look(Source source, ClassTree type);
    }

    private interface MethodCheck {
        void look(Source source, ClassTree type, MethodTree method);
    }

    private static void eachType(TypeCheck check) {
        for (Source source : SOURCES) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (!type.getSimpleName().isEmpty()) {
                        check.look(source, type);
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(source.tree(), null);
        }
    }

    private static void eachMethod(MethodCheck check) {
        eachType((source, type) -> {
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method) {
                    check.look(source, type, method);
                }
            }
        });
    }

    private static boolean undocumented(Source source, Tree tree) {
        return source.trees().getDocComment(TreePath.getPath(source.tree(), tree)) == null;
    }

    private static long start(Source source, Tree tree) {
        return source.line(source.trees().getSourcePositions().getStartPosition(source.tree(), tree));
    }

    private void refuse(Source source, Pattern pattern, String advice) {
        Matcher matcher = pattern.matcher(source.text());
        while (matcher.find()) {
            report(source, source.line(matcher.start()), "%s: %s", matcher.group(), advice);
        }
    }

    private void report(Source source, long line, String message, Object... values) {
        untidy.add(source.path() + ':' + line + ' ' + String.format(message, values));
    }

    private void assertTidy() {
        assertThat(untidy).isEmpty();
    }
}
