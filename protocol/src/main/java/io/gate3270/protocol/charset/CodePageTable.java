package io.gate3270.protocol.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A code page as its resource file says it: a header of {@code key: value} lines, then one line for each sixteen positions.
 *
 * <pre>
 *   # what the page is for, and where the table is from
 *   name: cp037
 *   title: United States, Canada
 *   cgcsgid: 697 37          character set and code page id
 *   aliases: us
 *   4_  0020 00A0 00E2 …     Unicode of 40 to 4F; .... is an undefined position
 *   …
 *   F_  0030 0031 …
 * </pre>
 */
final class CodePageTable {
    /** Stands for a position without a character; no Unicode character. */
    static final char UNDEFINED = '\uFFFF';

    private static final int FIRST_GRAPHIC_ROW = 4;
    private static final int ROW_LENGTH = 16;

    private final String resource;
    private final Map<String, String> header = new HashMap<>();
    private final char[] characters = new char[256];
    private int nextRow = FIRST_GRAPHIC_ROW;

    private CodePageTable(String resource) {
        this.resource = resource;
        Arrays.fill(characters, UNDEFINED);
    }

    /** Reads the table of the page with this canonical name. */
    static CodePageTable load(String name) {
        CodePageTable table = new CodePageTable(name + ".txt");
        CodePageTable.lines(table.resource).forEach(table::line);
        if (table.nextRow != ROW_LENGTH || !name.equals(table.name())) {
            throw table.malformed("the file");
        }
        return table;
    }

    /** The lines of a resource of this package, without comments and empty lines. */
    static List<String> lines(String resource) {
        try (InputStream stream = CodePageTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }

    String name() {
        return value("name");
    }

    String title() {
        return value("title");
    }

    List<String> aliases() {
        String names = value("aliases");
        return names.isEmpty() ? List.of() : List.of(names.split(" +", -1));
    }

    int codedCharacterSet() {
        String[] ids = value("cgcsgid").split(" ", -1);
        return Integer.parseInt(ids[0]) << 16 | Integer.parseInt(ids[1]);
    }

    /** The character at a position from 0 to 255, or {@link #UNDEFINED}. */
    char character(int position) {
        return characters[position];
    }

    private String value(String key) {
        String value = header.get(key);
        if (value == null) {
            throw malformed("the header, which has no " + key);
        }
        return value;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            header.put(line.substring(0, colon), line.substring(colon + 1).strip());
        } else {
            row(line);
        }
    }

    private void row(String line) {
        String[] cells = line.strip().split(" +", -1);
        String label = Integer.toHexString(nextRow).toUpperCase(Locale.ROOT) + '_';
        if (cells.length != ROW_LENGTH + 1 || !cells[0].equals(label)) {
            throw malformed("\"" + line + '"');
        }
        for (int column = 0; column < ROW_LENGTH; column++) {
            String cell = cells[column + 1];
            if (!cell.equals("....")) {
                characters[nextRow * ROW_LENGTH + column] = (char) Integer.parseInt(cell, 16);
            }
        }
        nextRow++;
    }

    private IllegalStateException malformed(String what) {
        return new IllegalStateException(
                resource + " is malformed at " + what + " (expected: a header and rows 4_ to F_)");
    }
}
