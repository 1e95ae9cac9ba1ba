package io.gate3270.examples.bank;

import io.gate3270.protocol.hostside.LuDecision;
import io.gate3270.protocol.hostside.LuRequest;
import io.gate3270.protocol.tn3270e.RejectReason;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Which LU names are taken. A terminal gets the name it asks for if that is free, or any free one. Thread-safe. */
final class LuDirectory {
    private static final Pattern NAME = Pattern.compile("[A-Z@#$][A-Z0-9@#$]{0,7}");
    private static final int NAMES = 99_999;

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger last = new AtomicInteger();

    LuDecision assign(LuRequest request) {
        if (request.associate()) {
            return new LuDecision.Rejected(RejectReason.INV_ASSOCIATE);
        } else if (request.lu().isEmpty()) {
            return any();
        }
        String name = request.lu().toUpperCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            return new LuDecision.Rejected(RejectReason.INV_NAME);
        }
        return taken.add(name) ? new LuDecision.Granted(name) : new LuDecision.Rejected(RejectReason.DEVICE_IN_USE);
    }

    void release(String name) {
        taken.remove(name);
    }

    private LuDecision any() {
        for (int tries = 0; tries < NAMES; tries++) {
            String name = String.format(Locale.ROOT, "LU%05d", Math.floorMod(last.getAndIncrement(), NAMES) + 1);
            if (taken.add(name)) {
                return new LuDecision.Granted(name);
            }
        }
        return new LuDecision.Rejected(RejectReason.DEVICE_IN_USE);
    }
}
