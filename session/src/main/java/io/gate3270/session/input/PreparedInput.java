package io.gate3270.session.input;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.session.error.SessionError;
import java.util.ArrayList;
import java.util.List;

/** A request whose secrets have been resolved; its texts can be checked as a whole before the first of them is typed. Immutable. */
public final class PreparedInput {
    private static final int FIRST_GRAPHIC = 0x40;
    private static final int LAST_GRAPHIC = 0xFE;

    private final InputRequest request;
    private final List<Typed> texts;

    /** What an action types; nothing for those that do not type. */
    record Typed(String text, boolean secret) {
        static final Typed NOTHING = new Typed("", false);

        @Override
        public String toString() {
            return secret ? "(secret)" : '"' + text + '"';
        }
    }

    private PreparedInput(InputRequest request, List<Typed> texts) {
        this.request = request;
        this.texts = texts;
    }

    /**
     * Resolves the secrets of {@code request}; may block, as its resolver does.
     *
     * @throws CodedException {@code ACTION_LIMIT}, {@code SECRET_UNAVAILABLE}, {@code POSITION_OUTSIDE} for positions that no screen has
     */
    public static PreparedInput of(InputRequest request, SecretResolver secrets, int maxActions) {
        if (request.actions().size() > maxActions) {
            throw new CodedException(
                            SessionError.ACTION_LIMIT,
                            "request has " + request.actions().size() + " actions (limit actions: " + maxActions + ")")
                    .hint("Send them in several requests.");
        }
        List<Typed> texts = new ArrayList<>();
        for (int index = 0; index < request.actions().size(); index++) {
            texts.add(typedBy(request.actions().get(index), index, secrets));
        }
        return new PreparedInput(request, List.copyOf(texts));
    }

    private static Typed typedBy(Action action, int index, SecretResolver secrets) {
        try {
            if (action instanceof Action.Text text) {
                return typed(text.entry(), secrets);
            }
            return action instanceof Action.Fill fill ? typed(fill.entry(), secrets) : Typed.NOTHING;
        } catch (CodedException e) {
            throw e.with("actionIndex", index);
        }
    }

    private static Typed typed(Entry entry, SecretResolver secrets) {
        if (entry instanceof Entry.Secret secret) {
            return new Typed(secrets.resolve(secret.reference()), true);
        }
        return new Typed(((Entry.Plain) entry).text(), false);
    }

    /**
     * Makes sure that {@code page} can express every text.
     *
     * @throws CodedException {@link ProtocolError#CHARACTER_UNMAPPABLE}; of a secret, neither the character nor its place is told
     */
    public void requireExpressibleIn(CodePage page) {
        for (int index = 0; index < texts.size(); index++) {
            Typed typed = texts.get(index);
            int bad = firstUntypeable(page, typed.text());
            if (bad >= 0) {
                throw unmappable(page, typed, bad).with("actionIndex", index);
            }
        }
    }

    // Control codes have positions in the pages and yet no key types them.
    private static int firstUntypeable(CodePage page, String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = page.ebcdic(text.codePointAt(at));
            if (code < FIRST_GRAPHIC || code > LAST_GRAPHIC) {
                return at;
            }
        }
        return -1;
    }

    private static CodedException unmappable(CodePage page, Typed typed, int bad) {
        if (typed.secret()) {
            return new CodedException(
                            ProtocolError.CHARACTER_UNMAPPABLE,
                            "code page " + page.name() + " cannot express a character of the secret")
                    .with("codePage", page.name())
                    .hint("Choose the host's code page for the session, or change the secret.");
        }
        if (Character.isISOControl(typed.text().codePointAt(bad))) {
            return page.unmappable(typed.text(), bad).hint("Control characters are not typed; press a key instead.");
        }
        return page.unmappable(typed.text(), bad);
    }

    /** The request as it was given. */
    public InputRequest request() {
        return request;
    }

    List<Action> actions() {
        return request.actions();
    }

    Typed textOf(int actionIndex) {
        return texts.get(actionIndex);
    }
}
