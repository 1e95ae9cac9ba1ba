package io.gate3270.protocol;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. The table is the architecture; docs/architecture.md draws it. */
class ProtocolArchitectureTest {
    private static final String ROOT = "io.gate3270.protocol";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            // ground
            entry("error", Set.of()),
            entry("bytes", Set.of("error")),
            entry("time", Set.of()),
            // 3270 as a language
            entry("telnet", Set.of("error", "bytes")),
            entry("tn3270e", Set.of("error", "bytes", "telnet")),
            entry("datastream", Set.of("error", "bytes")),
            entry("structured", Set.of("error", "bytes", "datastream")),
            entry("charset", Set.of("error", "bytes")),
            // 3270 as a machine
            entry("screen", Set.of("error", "bytes", "datastream", "charset")),
            entry("keyboard", Set.of("error", "bytes", "datastream", "charset", "screen")),
            entry("inbound", Set.of("error", "bytes", "datastream", "structured", "charset", "screen", "keyboard")),
            entry(
                    "display",
                    Set.of("error", "bytes", "datastream", "structured", "charset", "screen", "keyboard", "inbound")),
            // whole engines: bytes in, calls out
            entry(
                    "terminal",
                    Set.of(
                            "error",
                            "bytes",
                            "time",
                            "telnet",
                            "tn3270e",
                            "datastream",
                            "charset",
                            "screen",
                            "keyboard",
                            "display")),
            entry(
                    "hostside",
                    Set.of("error", "bytes", "telnet", "tn3270e", "datastream", "structured", "charset", "keyboard")),
            entry(
                    "trace",
                    Set.of(
                            "error",
                            "bytes",
                            "telnet",
                            "tn3270e",
                            "datastream",
                            "structured",
                            "charset",
                            "screen",
                            "keyboard",
                            "display")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> packages =
                CLASSES.stream().map(ProtocolArchitectureTest::name).collect(toSet());
        assertThat(packages).as("each package needs a row in the table above").isSubsetOf(MAY_IMPORT.keySet());
        MAY_IMPORT.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(name), others.stream())
                                .map(ProtocolArchitectureTest::in)
                                .toArray(String[]::new))))
                .because("protocol's table has: \"" + name + "\" may import " + new TreeSet<>(others))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    /** The engine hears bytes and answers with calls: sockets, threads and clocks belong to whoever drives it. */
    @Test
    void nothingOpensASocketStartsAThreadOrReadsAClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.util.concurrent")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("protocol is sans-I/O: time and bytes are arguments")
                .check(CLASSES);
    }

    @Test
    void nothingButTheJdkIsNeededAtRunTime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
    }

    private static String in(String name) {
        return ROOT + '.' + name;
    }
}
