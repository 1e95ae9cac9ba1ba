package io.gate3270.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    private static final List<String> OFFERED =
            List.of(MediaTypes.JSON, MediaTypes.TEXT, MediaTypes.HTML, MediaTypes.SVG);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                                             | application/json",
                "*/*                                            | application/json",
                "text/plain                                     | text/plain",
                "TEXT/Plain; charset=utf-8                      | text/plain",
                "text/*                                         | text/plain",
                "image/*, text/html;q=0.9                       | image/svg+xml",
                "text/html,application/xhtml+xml,*/*;q=0.8      | text/html",
                "application/json;q=0.5, text/plain;q=0.6       | text/plain",
                "application/json;q=0, */*                      | text/plain",
                "text/html;q=0.3, text/*;q=0.7                  | text/plain",
                "application/pdf                                | none",
                "application/json;q=0                           | none",
                "application/json;q=much                        | none",
                "garbage                                        | none",
                "'text/plain ; q=1.000 , application/json;q=.9' | text/plain",
            })
    void chooseWhatTheClientLikesBest(String accept, String chosen) {
        assertThat(MediaTypes.choose(accept, OFFERED)).isEqualTo(chosen);
    }
}
