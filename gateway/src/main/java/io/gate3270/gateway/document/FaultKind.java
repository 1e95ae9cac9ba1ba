package io.gate3270.gateway.document;

/** The ways in which a document can differ from what was expected of it. */
public enum FaultKind {
    /** The text is not a document at all. */
    SYNTAX,
    /** A value is of another type. */
    TYPE,
    /** A member that nobody knows. */
    UNKNOWN,
    /** A member that must be there is not. */
    MISSING,
    /** A value of the right type that is not allowed. */
    VALUE,
    /** A member that is there twice. */
    DUPLICATE,
    /** Too deep, too long or too many. */
    LIMIT,
    /** A name of something outside the document, which is not there. */
    REFERENCE
}
