package io.gate3270.examples.bank.screens;

/** The message line. */
public record Notice(boolean error, String text) {
    /** Nothing to say. */
    public static final Notice NONE = new Notice(false, "");

    /** Something went well. */
    public static Notice info(String text) {
        return new Notice(false, text);
    }

    /** Something was refused. */
    public static Notice error(String text) {
        return new Notice(true, text);
    }
}
