package io.gate3270.gateway.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads JSON (RFC 8259) and YAML into trees whose values know their places. Thread-safe.
 *
 * <p>Duplicate members, values after the end and everything beyond the limits are faults; nothing is guessed.
 */
public final class DocumentReader {
    /** Objects and lists within each other at most. */
    public static final int MAX_DEPTH = 32;
    /** Characters of one text at most. */
    public static final int MAX_TEXT = 1 << 20;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_TEXT)
            .maxNumberLength(40)
            .maxNameLength(1_000)
            .build();

    /** What Jackson says to those who program it. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(", from `[^`]*`|: enable `[^`]*` to allow| \\(not recognized as one since [^)]*\\)");

    private final TokenStreamFactory factory;
    private final boolean lines;

    private DocumentReader(TokenStreamFactory factory, boolean lines) {
        this.factory = factory;
        this.lines = lines;
    }

    /** A reader of JSON; places are paths alone. */
    public static DocumentReader json() {
        return new DocumentReader(
                JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build(), false);
    }

    /** A reader of YAML; places have lines and columns. */
    public static DocumentReader yaml() {
        return new DocumentReader(
                YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build(), true);
    }

    /** The document, an empty object if there are no bytes but blanks; null, with a fault, if it cannot be read. */
    public @Nullable Node read(byte[] utf8, FaultList faults) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Node.object(lines ? Where.root(1, 1) : Where.root(0, 0), Map.of());
            }
            Node root = new Tree(parser, faults).value(root(parser));
            if (parser.nextToken() != null) {
                faults.add(FaultKind.SYNTAX, root(parser), "more after its end", "one document", "");
            }
            return root;
        } catch (JacksonException e) {
            faults.add(kind(e), place(e), explain(e), "", "");
            return null;
        }
    }

    private Where root(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return lines ? Where.root(at.getLineNr(), at.getColumnNr()) : Where.root(0, 0);
    }

    private static FaultKind kind(JacksonException e) {
        return e instanceof tools.jackson.core.exc.StreamConstraintsException ? FaultKind.LIMIT : FaultKind.SYNTAX;
    }

    /** Where a text stops being a document is told by line and column, in JSON too: there is no path yet. */
    private static Where place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? Where.root(0, 0) : Where.root(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static String explain(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message == null
                ? "not readable"
                : message.strip().lines().findFirst().orElse("not readable");
        return "not readable: " + FOR_PROGRAMMERS.matcher(line).replaceAll("");
    }

    /** Builds the tree of one document. */
    private final class Tree {
        private final JsonParser parser;
        private final FaultList faults;

        Tree(JsonParser parser, FaultList faults) {
            this.parser = parser;
            this.faults = faults;
        }

        Node value(Where where) {
            JsonToken token = parser.currentToken();
            return switch (token) {
                case START_OBJECT -> object(where);
                case START_ARRAY -> list(where);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Node.Kind.NUMBER, where);
                case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Kind.BOOLEAN, where);
                case VALUE_NULL -> Node.scalar(Node.Kind.NULL, where, "");
                default -> scalar(Node.Kind.TEXT, where);
            };
        }

        private Node scalar(Node.Kind kind, Where where) {
            return Node.scalar(kind, where, parser.getString());
        }

        private Node object(Where where) {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                Where place = here(where, name);
                parser.nextToken();
                Node before = members.put(name, value(place));
                if (before != null) {
                    String first = lines
                            ? "first at " + before.where().line() + ':'
                                    + before.where().column()
                            : "";
                    faults.add(FaultKind.DUPLICATE, place, "given twice", "each name once", first);
                }
            }
            return Node.object(where, members);
        }

        private Where here(Where object, String name) {
            TokenStreamLocation at = parser.currentTokenLocation();
            return lines ? object.member(name, at.getLineNr(), at.getColumnNr()) : object.member(name, 0, 0);
        }

        private Node list(Where where) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                TokenStreamLocation at = parser.currentTokenLocation();
                Where place = lines
                        ? where.item(items.size(), at.getLineNr(), at.getColumnNr())
                        : where.item(items.size(), 0, 0);
                items.add(value(place));
            }
            return Node.list(where, items);
        }
    }
}
