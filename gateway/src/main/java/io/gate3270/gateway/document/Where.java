package io.gate3270.gateway.document;

import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a document: its path, and its line and column where the document has lines.
 *
 * <p>Immutable; a chain from the value up to the root.
 */
public final class Where {
    private static final Where QUERY = of("?");

    private final @Nullable Where parent;
    private final String segment;
    private final boolean index;
    private final int line;
    private final int column;

    private Where(@Nullable Where parent, String segment, boolean index, int line, int column) {
        this.parent = parent;
        this.segment = segment;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** The root of a document; {@code line} and {@code column} are 1-based, 0 if there are none. */
    public static Where root(int line, int column) {
        return new Where(null, "", false, line, column);
    }

    /** A value that is in no document but comes from somewhere with a name, such as an environment variable. */
    public static Where of(String origin) {
        return new Where(null, origin, false, 0, 0);
    }

    /** The query string of a request; its members are its parameters. */
    public static Where query() {
        return QUERY;
    }

    /** The member {@code name} of the object here. */
    public Where member(String name, int memberLine, int memberColumn) {
        return new Where(this, name, false, memberLine, memberColumn);
    }

    /** The member {@code name} of the object here, which is missing, so that the object's own line has to do. */
    public Where missing(String name) {
        return member(name, line, column);
    }

    /** The item {@code position} (0-based) of the list here. */
    public Where item(int position, int itemLine, int itemColumn) {
        return new Where(this, Integer.toString(position), true, itemLine, itemColumn);
    }

    /** 1-based line, 0 if there is none. */
    public int line() {
        return line;
    }

    /** 1-based column, 0 if there is none. */
    public int column() {
        return column;
    }

    /** The path as a JSON pointer (RFC 6901): empty for the whole document, otherwise {@code /actions/0/key}; {@code ?name} of a parameter. */
    public String pointer() {
        if (parent == QUERY) {
            return '?' + segment;
        }
        return parent == null
                ? segment
                : parent.pointer() + '/' + segment.replace("~", "~0").replace("/", "~1");
    }

    /** The path as people write it: empty for the whole document, otherwise {@code hosts[1].port}. */
    public String dotted() {
        if (parent == null) {
            return segment;
        }
        String before = parent.dotted();
        if (index) {
            return before + '[' + segment + ']';
        }
        return before.isEmpty() ? segment : before + '.' + segment;
    }

    @Override
    public String toString() {
        String path = dotted();
        if (line == 0) {
            return path;
        }
        return path.isEmpty() ? line + ":" + column : path + " at " + line + ':' + column;
    }
}
