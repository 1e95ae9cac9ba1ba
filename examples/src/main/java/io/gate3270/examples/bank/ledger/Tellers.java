package io.gate3270.examples.bank.ledger;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who may sign on. The bank folds user and password to upper case, as most hosts of its kind do.
 *
 * <pre>
 *   TELLER1 to TELLER9   work here, at as many terminals as they like
 *   T0001 to T9999       the same, for load tests
 *   SUPER1               may be signed on at one terminal only
 *   LOCKED1              is locked
 *   EXPIRED1             has an expired password
 * </pre>
 */
public final class Tellers {
    /** The one password of the demo bank. */
    public static final String PASSWORD = "SECRET";

    private static final Pattern TELLER = Pattern.compile("TELLER[1-9]|T(?!0000)\\d{4}");
    private static final String SUPERVISOR = "SUPER1";
    private static final String LOCKED = "LOCKED1";
    private static final String EXPIRED = "EXPIRED1";

    private Tellers() {}

    /** Whether this user may come in with this password. */
    public static SignOn verify(String user, String password) {
        String name = user.toUpperCase(Locale.ROOT);
        if (!known(name)) {
            return SignOn.UNKNOWN_USER;
        } else if (name.equals(LOCKED)) {
            return SignOn.REVOKED;
        } else if (!password.toUpperCase(Locale.ROOT).equals(PASSWORD)) {
            return SignOn.WRONG_PASSWORD;
        }
        return name.equals(EXPIRED) ? SignOn.EXPIRED : SignOn.ACCEPTED;
    }

    /** Whether this user may be signed on once only. */
    public static boolean single(String user) {
        return user.equals(SUPERVISOR);
    }

    private static boolean known(String name) {
        return name.equals(SUPERVISOR)
                || name.equals(LOCKED)
                || name.equals(EXPIRED)
                || TELLER.matcher(name).matches();
    }
}
