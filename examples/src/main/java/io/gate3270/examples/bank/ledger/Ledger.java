package io.gate3270.examples.bank.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bank's book. A transfer debits one account and credits another in one step, so that the {@link #total()} never changes.
 *
 * <p>Thread-safe: customers and accounts never change, balances and entries are guarded by one lock that is held for a few map lookups.
 */
public final class Ledger {
    /** How many of its latest transfers an account remembers. */
    public static final int REMEMBERED = 50;

    private final Clock clock;
    private final Map<String, Customer> customers;
    private final Map<String, Page> pages = new TreeMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long booked;

    /** One account's page in the book; guarded by the lock. */
    private static final class Page {
        final Account account;
        final Deque<Transfer> recent = new ArrayDeque<>();
        Money balance;

        Page(Account account, Money balance) {
            this.account = account;
            this.balance = balance;
        }

        void enter(Transfer transfer, Money newBalance) {
            balance = newBalance;
            if (recent.size() == REMEMBERED) {
                recent.removeLast();
            }
            recent.addFirst(transfer);
        }
    }

    /** A ledger of these customers, with an opening balance for each of their accounts. */
    public Ledger(Clock clock, Collection<Customer> customers, Map<Account, Money> opening) {
        this.clock = clock;
        this.customers = customers.stream()
                .collect(Collectors.toMap(Customer::number, customer -> customer, (a, b) -> a, TreeMap::new));
        opening.forEach((account, balance) -> pages.put(account.number(), new Page(account, balance)));
    }

    /** Customers whose number or name ({@code LAST, FIRST}) begins with what was typed, by number; all of them for an empty query. */
    public List<Customer> search(String typed) {
        String query = typed.strip().toUpperCase(Locale.ROOT);
        return customers.values().stream()
                .filter(customer -> customer.number().startsWith(query)
                        || customer.name().toUpperCase(Locale.ROOT).startsWith(query))
                .toList();
    }

    /** The customer with that number. */
    public @Nullable Customer customer(String number) {
        return customers.get(number);
    }

    /** The account with that number. */
    public @Nullable Account account(String number) {
        Page page = pages.get(number);
        return page == null ? null : page.account;
    }

    /** All accounts, by number. */
    public List<Account> accounts() {
        return pages.values().stream().map(page -> page.account).toList();
    }

    /** What an account holds now; zero if there is no such account. */
    public Money balance(String number) {
        Page page = pages.get(number);
        if (page == null) {
            return Money.ZERO;
        }
        lock.lock();
        try {
            return page.balance;
        } finally {
            lock.unlock();
        }
    }

    /** An account's latest transfers, the newest first, at most {@link #REMEMBERED}. */
    public List<Transfer> recent(String number) {
        Page page = pages.get(number);
        if (page == null) {
            return List.of();
        }
        lock.lock();
        try {
            return new ArrayList<>(page.recent);
        } finally {
            lock.unlock();
        }
    }

    /** The sum of all balances: the same for ever. */
    public Money total() {
        lock.lock();
        try {
            return pages.values().stream().map(page -> page.balance).reduce(Money.ZERO, Money::plus);
        } finally {
            lock.unlock();
        }
    }

    /** How many transfers were booked since the bank opened. */
    public long booked() {
        lock.lock();
        try {
            return booked;
        } finally {
            lock.unlock();
        }
    }

    /** Why this order would be refused now; null if it would be booked. */
    public @Nullable TransferRefusal check(TransferOrder order) {
        lock.lock();
        try {
            return refusal(order);
        } finally {
            lock.unlock();
        }
    }

    /** Moves the money, if nothing speaks against it. */
    public TransferOutcome book(TransferOrder order, String teller) {
        lock.lock();
        try {
            TransferRefusal why = refusal(order);
            return why == null ? enter(order, teller) : new TransferOutcome.Refused(why);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable TransferRefusal refusal(TransferOrder order) {
        Page from = pages.get(order.from());
        if (from == null) {
            return TransferRefusal.UNKNOWN_SOURCE;
        } else if (!pages.containsKey(order.to())) {
            return TransferRefusal.UNKNOWN_TARGET;
        } else if (order.from().equals(order.to())) {
            return TransferRefusal.SAME_ACCOUNT;
        } else if (order.amount().cents() <= 0) {
            return TransferRefusal.NOT_POSITIVE;
        } else if (from.account.blocked()) {
            return TransferRefusal.BLOCKED;
        }
        Money after = from.balance.plus(from.account.overdraft()).minus(order.amount());
        return after.negative() ? TransferRefusal.NO_FUNDS : null;
    }

    private TransferOutcome.Booked enter(TransferOrder order, String teller) {
        Page from = page(order.from());
        Page to = page(order.to());
        booked++;
        Transfer transfer = new Transfer(
                String.format(Locale.ROOT, "TR%08d", booked),
                order.from(),
                order.to(),
                order.amount(),
                order.text(),
                teller,
                LocalDateTime.now(clock));
        from.enter(transfer, from.balance.minus(order.amount()));
        to.enter(transfer, to.balance.plus(order.amount()));
        return new TransferOutcome.Booked(transfer, from.balance, to.balance);
    }

    private Page page(String number) {
        Page page = pages.get(number);
        if (page == null) {
            throw new IllegalStateException("account " + number + " passed the check and is not in the book");
        }
        return page;
    }
}
