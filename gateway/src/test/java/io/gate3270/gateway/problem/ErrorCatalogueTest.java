package io.gate3270.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gate3270.gateway.cli.CommandError;
import io.gate3270.protocol.error.ErrorCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTest {
    private static final List<ErrorCode> ALL = ErrorCatalogue.with(CommandError.values());

    @Test
    void hasEveryCodeOfEveryModule() {
        Set<String> enums = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gate3270").stream()
                        .filter(type -> type.isAssignableTo(ErrorCode.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(ALL.stream().map(code -> code.getClass().getName()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(enums);
    }

    @Test
    void hasNoCodeTwiceAndAtLeastFifty() {
        List<String> ids = ALL.stream().map(ErrorCode::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("G3270-[1-9]\\d{3}"));
        assertThat(ids).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void hasATitleAndAStatusForEach() {
        assertThat(ALL).allSatisfy(code -> {
            assertThat(code.title()).isNotBlank().doesNotEndWith(".");
            assertThat(ProblemStatus.of(code)).isBetween(400, 599);
        });
    }
}
