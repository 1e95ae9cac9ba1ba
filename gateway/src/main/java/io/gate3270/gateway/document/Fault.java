package io.gate3270.gateway.document;

import io.gate3270.protocol.error.ErrorCode;

/**
 * One thing that is wrong with a document.
 *
 * @param code its stable name
 * @param where the place
 * @param found what stands there, quoted if it is text; empty if nothing does
 * @param expected what should stand there; empty if it is plain
 * @param hint what to do about it; empty if there is nothing to say
 */
public record Fault(ErrorCode code, Where where, String found, String expected, String hint) {
    /** What was found and what was expected, to follow the place; without the hint. */
    public String sentence() {
        String text = found.isEmpty() ? "is missing" : "is " + found;
        return expected.isEmpty() ? text : text + " (expected: " + expected + ')';
    }

    /** The same with the hint; a suggestion stands instead of a list of everything possible. */
    public String sentenceWithHint() {
        if (hint.isEmpty()) {
            return sentence();
        }
        return hint.startsWith(Nearest.SUGGESTION) ? "is " + found + " (" + hint + ')' : sentence() + "; " + hint;
    }
}
