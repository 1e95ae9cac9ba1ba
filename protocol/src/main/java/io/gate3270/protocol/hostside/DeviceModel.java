package io.gate3270.protocol.hostside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a display device says (RFC 1576 3; RFC 2355 7.1.1).
 *
 * @param model 2 to 5; 0 for IBM-DYNAMIC, whose size only a Query tells
 * @param extended whether it takes the extended data stream
 */
record DeviceModel(int model, boolean extended) {
    private static final Pattern DISPLAY = Pattern.compile("IBM-327[89]-([2-5])(-E)?");
    private static final String DYNAMIC = "IBM-DYNAMIC";
    private static final int[] ROWS = {24, 24, 24, 32, 43, 27};
    private static final int WIDE_MODEL = 5;

    /** The display with this name; null if it is none. */
    static @Nullable DeviceModel named(String deviceType) {
        if (deviceType.equals(DYNAMIC)) {
            return new DeviceModel(0, true);
        }
        Matcher matcher = DISPLAY.matcher(deviceType);
        return matcher.matches() ? new DeviceModel(matcher.group(1).charAt(0) - '0', matcher.group(2) != null) : null;
    }

    int rows() {
        return ROWS[model];
    }

    int cols() {
        return model == WIDE_MODEL ? 132 : 80;
    }
}
