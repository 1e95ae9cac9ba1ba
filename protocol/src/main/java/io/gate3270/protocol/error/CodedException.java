package io.gate3270.protocol.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every failure raised on purpose: a code, the values that made it happen, and what to do about it.
 *
 * <p>The detail reads <i>what, found, (expected: …)</i>. A peer's mistake carries no stack trace, since the offset is the place;
 * ours do.
 */
public class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final String detail;
    private final transient Map<String, Object> context = new LinkedHashMap<>();
    private @Nullable String hint;

    /** A failure of this code; {@code detail} says what was found and what was expected. */
    public CodedException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    /** A failure of this code that another exception led to. */
    public CodedException(ErrorCode code, String detail, @Nullable Throwable cause) {
        super(code.id() + ' ' + detail, cause, false, code.category() != ErrorCategory.PEER);
        this.code = code;
        this.detail = detail;
    }

    /** Adds one of the values that made it happen. */
    public CodedException with(String key, Object value) {
        context.put(key, value);
        return this;
    }

    /** Says what the reader can do about it. */
    public CodedException hint(String text) {
        hint = text;
        return this;
    }

    /** The stable name of this kind of failure. */
    public ErrorCode code() {
        return code;
    }

    /** What was found, and what was expected. */
    public String detail() {
        return detail;
    }

    /** The values that made it happen, in the order they were added. */
    public Map<String, Object> context() {
        return Collections.unmodifiableMap(context);
    }

    /** What the reader can do about it, if we know. */
    public @Nullable String hint() {
        return hint;
    }
}
