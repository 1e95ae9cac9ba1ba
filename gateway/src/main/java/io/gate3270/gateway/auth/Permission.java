package io.gate3270.gateway.auth;

/** What a caller may do; each route needs exactly one. */
public enum Permission {
    /** Nothing is needed: health and the description of the API. */
    OPEN("open", "needs no permission"),
    /** See sessions and their screens. */
    SESSION_READ("session:read", "see sessions and their screens"),
    /** Open sessions. */
    SESSION_OPEN("session:open", "open sessions"),
    /** Type, press keys and wait. */
    SESSION_DRIVE("session:drive", "type, press keys and wait"),
    /** Close sessions. */
    SESSION_CLOSE("session:close", "close sessions"),
    /** See what stands in non-display fields, when asking for it. */
    SCREEN_HIDDEN("screen:hidden", "see what stands in non-display fields, when asking for it");

    private final String label;
    private final String meaning;

    Permission(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** What configurations and answers call it. */
    public String label() {
        return label;
    }

    /** What it allows, to follow the words "the caller may". */
    public String meaning() {
        return meaning;
    }
}
