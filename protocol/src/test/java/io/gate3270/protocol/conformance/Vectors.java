package io.gate3270.protocol.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** The conformance vectors that come with this module. */
public final class Vectors {
    /** The themes; one resource each. */
    public static final List<String> THEMES = List.of(
            "attrs",
            "big",
            "codepage",
            "cursel",
            "insdel",
            "keys",
            "longfield",
            "mf",
            "orders",
            "pt",
            "query",
            "reads",
            "replymode",
            "scenarios",
            "tn3270e",
            "unformatted",
            "wsf");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Vectors() {}

    /** All vectors of all themes. */
    public static Stream<Vector> all() {
        return THEMES.stream().flatMap(theme -> of(theme).stream());
    }

    /** The vectors of one theme. */
    public static List<Vector> of(String theme) {
        String resource = "/conformance/" + theme + ".jsonl.gz";
        InputStream stream = Vectors.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("no resource " + resource);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> new Vector(JSON.readTree(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
