package io.gate3270.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gate3270.protocol.error.ErrorCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation agrees with itself and with the code. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");

    private static final List<Path> PAGES = Repository.files(".md");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : PAGES) {
            String text = CODE_BLOCK.matcher(Repository.read(page)).replaceAll("");
            LINK.matcher(text).results().map(link -> link.group(1)).forEach(target -> {
                if (!target.matches("[a-z]+:.*") && !leadsSomewhere(page, target)) {
                    broken.add(page + " -> " + target);
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyErrorCodeIsDocumentedAndNumberedOnce() {
        Path page = Path.of("docs", "errors.md");
        assumeThat(Repository.exists(page)).as(page + " exists").isTrue();
        String text = Repository.read(page);
        List<String> missing = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (JavaClass type : errorEnums()) {
            for (Object constant : type.reflect().getEnumConstants()) {
                ErrorCode code = (ErrorCode) constant;
                String name = type.getSimpleName() + '.' + constant;
                if (!text.contains(code.id())) {
                    missing.add(name + ' ' + code.id());
                }
                String other = seen.putIfAbsent(code.id(), name);
                if (other != null) {
                    missing.add(name + " has the number of " + other);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<JavaClass> errorEnums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gate3270").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .toList();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path aim = file.isEmpty()
                ? page
                : Path.of("").resolve(page).resolveSibling(file).normalize();
        if (!Repository.exists(aim)) {
            return false;
        }
        return hash < 0 || !aim.toString().endsWith(".md") || anchors(aim).contains(target.substring(hash + 1));
    }

    /** The anchors that GitHub and GitLab make from headings. */
    private static Set<String> anchors(Path page) {
        String text = CODE_BLOCK.matcher(Repository.read(page)).replaceAll("");
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
