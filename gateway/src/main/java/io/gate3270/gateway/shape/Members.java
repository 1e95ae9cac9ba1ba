package io.gate3270.gateway.shape;

import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import io.gate3270.protocol.error.ErrorCode;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The members of one object, read and in order by themselves; what makes a Java value of them may still find faults among them. */
public final class Members {
    private final Node object;
    private final FaultList faults;
    private final IdentityHashMap<Member<?>, Object> values = new IdentityHashMap<>();

    Members(Node object, FaultList faults) {
        this.object = object;
        this.faults = faults;
    }

    void put(Member<?> member, Object value) {
        values.put(member, value);
    }

    /** True if the member was written. */
    public boolean has(Member<?> member) {
        return values.containsKey(member);
    }

    /** The value of a member that is required or has a default. */
    public <T> T get(Member<T> member) {
        T value = find(member);
        if (value == null) {
            throw new IllegalStateException("member " + member.name() + " is neither there nor has it a default");
        }
        return value;
    }

    /** The value of a member, or {@code otherwise} if it was not written. */
    public <T> T get(Member<T> member, T otherwise) {
        T value = find(member);
        return value == null ? otherwise : value;
    }

    @SuppressWarnings("unchecked") // put() is only called with what the member's own shape has read
    private <T> @Nullable T find(Member<T> member) {
        Object value = values.get(member);
        return value == null ? member.fallback() : (T) value;
    }

    /** Notes that a member is wrong for a reason that its own shape cannot see. */
    public void fault(FaultKind kind, Member<?> member, String found, String expected, String hint) {
        faults.add(kind, where(member), found, expected, hint);
    }

    /** The same, with a code of its own. */
    public void fault(ErrorCode code, Member<?> member, String found, String expected, String hint) {
        faults.add(new Fault(code, where(member), found, expected, hint));
    }

    /** Where a member stands, or should. */
    public Where where(Member<?> member) {
        Node node = object.member(member.name());
        return node == null ? object.where().missing(member.name()) : node.where();
    }

    /** Where the object stands. */
    public Where where() {
        return object.where();
    }
}
