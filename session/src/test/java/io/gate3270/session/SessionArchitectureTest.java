package io.gate3270.session;

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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. The table is the architecture; docs/architecture.md draws it. */
class SessionArchitectureTest {
    private static final String ROOT = "io.gate3270.session";

    /** By package below the root, which is "" itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("error", Set.of()),
            entry("connect", Set.of("error")),
            entry("waits", Set.of("error")),
            entry("settle", Set.of("error", "waits")),
            entry("input", Set.of("error", "waits", "settle")),
            entry("handshake", Set.of("error", "connect")),
            entry("recording", Set.of("error")),
            entry("transport", Set.of("error", "connect")),
            entry("", Set.of("error", "connect", "waits", "settle", "input", "handshake", "recording")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> packages =
                CLASSES.stream().map(SessionArchitectureTest::name).collect(toSet());
        assertThat(packages).as("each package needs a row in the table above").isSubsetOf(MAY_IMPORT.keySet());
        MAY_IMPORT.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(name), others.stream())
                                .map(SessionArchitectureTest::in)
                                .toArray(String[]::new))))
                .because("session's table has: \"" + name + "\" may import " + new TreeSet<>(others))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void onlyTheTransportKnowsNetty() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("transport"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .because("sessions are tested on a simulated connector and simulated time")
                .check(CLASSES);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("transport"))
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("Timers is the only way in which session code learns the time")
                .check(CLASSES);
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
    }

    private static String in(String name) {
        return name.isEmpty() ? ROOT : ROOT + '.' + name;
    }
}
