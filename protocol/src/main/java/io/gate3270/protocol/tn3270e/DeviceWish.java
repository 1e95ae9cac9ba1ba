package io.gate3270.protocol.tn3270e;

import java.util.List;

/**
 * What a terminal wants of a TN3270E host.
 *
 * @param deviceType such as IBM-3278-2-E or IBM-DYNAMIC
 * @param lus LU names to ask for, one after the other; empty: any
 * @param associate the terminal whose printer is wanted, instead of an LU; empty: none
 * @param functions what to ask for
 */
public record DeviceWish(String deviceType, List<String> lus, String associate, FunctionSet functions) {
    /** Keeps a copy of the list. */
    public DeviceWish {
        lus = List.copyOf(lus);
    }

    /** A display that takes any of these LUs. */
    public static DeviceWish display(String deviceType, List<String> lus, FunctionSet functions) {
        return new DeviceWish(deviceType, lus, "", functions);
    }

    /** How many requests can be made. */
    int attempts() {
        return Math.max(1, lus.size());
    }

    /** The request number {@code attempt}, from 0. */
    Tn3270eMessage.DeviceTypeRequest request(int attempt) {
        if (!associate.isEmpty()) {
            return new Tn3270eMessage.DeviceTypeRequest(deviceType, associate, true);
        }
        return new Tn3270eMessage.DeviceTypeRequest(deviceType, lus.isEmpty() ? "" : lus.get(attempt), false);
    }
}
