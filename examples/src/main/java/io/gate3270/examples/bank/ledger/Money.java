package io.gate3270.examples.bank.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount of money, in cents. */
public record Money(long cents) implements Comparable<Money> {
    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final Pattern TYPED = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d{1,2}))?");

    /** The amount a person typed, such as {@code 100}, {@code 99.5} or {@code 1,234.56}; null if it is none. */
    public static @Nullable Money parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return null;
        }
        String fraction = matcher.group(2) == null ? "00" : (matcher.group(2) + "0").substring(0, 2);
        return new Money(Long.parseLong(matcher.group(1).replace(",", "") + fraction));
    }

    /** Whole units. */
    public static Money of(long units) {
        return new Money(Math.multiplyExact(units, 100));
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** Below zero. */
    public boolean negative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** As a ledger prints it: {@code 1,234.56}, and a debit with the sign behind, {@code 1,234.56-}. */
    @Override
    public String toString() {
        long absolute = Math.abs(cents);
        return grouped(Long.toString(absolute / 100))
                + '.'
                + (char) ('0' + absolute / 10 % 10)
                + (char) ('0' + absolute % 10)
                + (negative() ? "-" : "");
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
