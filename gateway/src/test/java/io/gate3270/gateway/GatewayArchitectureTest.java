package io.gate3270.gateway;

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
class GatewayArchitectureTest {
    private static final String ROOT = "io.gate3270.gateway";

    /** By package below the root, which is "" itself: the composition root. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("problem", Set.of()),
            entry("document", Set.of("problem")),
            entry("shape", Set.of("document")),
            entry("auth", Set.of("problem")),
            entry("config", Set.of("problem", "document", "shape")),
            entry("render", Set.of()),
            entry("recording", Set.of()),
            entry("http", Set.of("problem", "document", "shape", "auth", "config")),
            entry("openapi", Set.of("problem", "document", "shape", "auth", "http")),
            entry("health", Set.of("auth", "http", "shape")),
            entry("api", Set.of("problem", "document", "shape", "auth", "config", "http", "render")),
            entry("", Set.of("problem", "document", "auth", "config", "http", "openapi", "health", "api", "recording")),
            entry("cli.console", Set.of("render")),
            entry("cli.explain", Set.of()),
            entry("cli", Set.of("", "problem", "config", "render", "openapi", "cli.console", "cli.explain")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> packages =
                CLASSES.stream().map(GatewayArchitectureTest::name).collect(toSet());
        assertThat(packages).as("each package needs a row in the table above").isSubsetOf(MAY_IMPORT.keySet());
        MAY_IMPORT.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(name), others.stream())
                                .map(GatewayArchitectureTest::in)
                                .toArray(String[]::new))))
                .because("gateway's table has: \"" + name + "\" may import " + new TreeSet<>(others))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void onlyHttpKnowsUndertow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("http"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.undertow..", "org.xnio..")
                .because("a resource takes a Request and returns a record")
                .check(CLASSES);
    }

    @Test
    void httpKnowsNoSessions() {
        noClasses()
                .that()
                .resideInAnyPackage(in("http"), in("auth"), in("document"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gate3270.session..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSessionModuleKnowsNetty() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .check(CLASSES);
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
    }

    private static String in(String name) {
        return name.isEmpty() ? ROOT : ROOT + '.' + name;
    }
}
