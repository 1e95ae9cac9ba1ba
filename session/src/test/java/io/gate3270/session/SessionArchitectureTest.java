package io.gate3270.session;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may import whom in the session module; {@code ""} is its root package. */
class SessionArchitectureTest {
    private static final String ROOT = "io.gate3270.session";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("error", Set.of()),
            entry("connect", Set.of("error")),
            entry("waits", Set.of("error")),
            entry("settle", Set.of("error", "waits")),
            entry("input", Set.of("error", "waits", "settle")),
            entry("transport", Set.of("error", "connect")),
            entry("", Set.of("error", "connect", "waits", "settle", "input")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        assertThat(CLASSES.stream().map(SessionArchitectureTest::nameOf).collect(Collectors.toSet()))
                .as("packages that the table lists")
                .isSubsetOf(MAY_IMPORT.keySet());
        MAY_IMPORT.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(allowed(name, allowed))
                .because("session's table has: \"" + name + "\" may import " + new TreeSet<>(allowed))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void onlyTransportKnowsNetty() {
        noClasses()
                .that(not(resideInAPackage(in("transport"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .check(CLASSES);
    }

    @Test
    void nothingButTransportReadsTheClockOrStartsAThread() {
        noClasses()
                .that(not(resideInAPackage(in("transport"))))
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("time is an argument, and a session belongs to a loop that the transport owns")
                .check(CLASSES);
    }

    @Test
    void nothingLocks() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED)))
                .as("synchronized methods")
                .isEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent.locks")
                .because("one owner thread; everybody else gets a snapshot")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> allowed(String name, Set<String> others) {
        DescribedPredicate<JavaClass> predicate =
                resideOutsideOfPackage(ROOT + "..").or(resideInAPackage(in(name)));
        for (String other : others) {
            predicate = predicate.or(resideInAPackage(in(other)));
        }
        return predicate;
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
    }

    private static String in(String name) {
        return name.isEmpty() ? ROOT : ROOT + '.' + name;
    }
}
