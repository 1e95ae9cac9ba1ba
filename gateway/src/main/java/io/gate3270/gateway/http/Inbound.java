package io.gate3270.gateway.http;

import io.gate3270.gateway.document.DocumentReader;
import io.gate3270.gateway.document.Fault;
import io.gate3270.gateway.document.FaultKind;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.document.Where;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.gateway.shape.ObjectShape;
import io.gate3270.gateway.shape.Shape;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what clients send by its shape; everything that is wrong with it is told at once. */
public final class Inbound {
    /** What the kinds of faults are called in requests. */
    private static final Map<FaultKind, ErrorCode> CODES = new EnumMap<>(Map.of(
            FaultKind.SYNTAX, GatewayError.BODY_SYNTAX,
            FaultKind.TYPE, GatewayError.WRONG_TYPE,
            FaultKind.UNKNOWN, GatewayError.MEMBER_UNKNOWN,
            FaultKind.MISSING, GatewayError.MEMBER_MISSING,
            FaultKind.VALUE, GatewayError.VALUE_INVALID,
            FaultKind.DUPLICATE, GatewayError.MEMBER_DUPLICATE,
            FaultKind.LIMIT, GatewayError.BODY_LIMIT,
            FaultKind.REFERENCE, GatewayError.VALUE_INVALID));

    private static final DocumentReader JSON = DocumentReader.json();

    private Inbound() {}

    /** An empty list for faults in requests. */
    public static FaultList faults() {
        return new FaultList(CODES);
    }

    /** The value of a JSON body; throws the failure that lists all its faults. */
    public static <T> T body(Request request, Shape<T> shape) {
        FaultList faults = faults();
        Node root = JSON.read(request.body(), faults);
        return value(root == null || faults.count() > 0 ? null : shape.read(root, faults), faults);
    }

    /** The value of a query string; throws the failure that lists all its faults. */
    public static <T> T query(Request request, ObjectShape<T> shape) {
        FaultList faults = faults();
        Map<String, Node> members = new LinkedHashMap<>();
        request.query().forEach((name, values) -> {
            Where where = Where.query().member(name, 0, 0);
            if (values.size() > 1) {
                faults.add(FaultKind.DUPLICATE, where, "given " + values.size() + " times", "each parameter once", "");
            }
            members.put(name, Node.scalar(Node.Kind.UNTYPED, where, values.get(0)));
        });
        return value(shape.read(Node.object(Where.query(), members), faults), faults);
    }

    private static <T> T value(@Nullable T value, FaultList faults) {
        if (value == null || faults.count() > 0) {
            throw failure(faults.all());
        }
        return value;
    }

    /** The failure that a request with these faults, at least one, ends with. */
    public static CodedException failure(List<Fault> faults) {
        Fault first = faults.get(0);
        String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
        CodedException failure = new CodedException(first.code(), place(first) + ' ' + first.sentence() + more);
        member(first).forEach(failure::with);
        if (!first.hint().isEmpty()) {
            failure.hint(first.hint());
        }
        return failure.with("problems", faults.stream().map(Inbound::problem).toList());
    }

    private static String place(Fault fault) {
        Where where = fault.where();
        String pointer = where.pointer();
        if (where.line() > 0) {
            return "the body at " + where.line() + ':' + where.column();
        }
        return pointer.isEmpty() ? "the body" : pointer;
    }

    private static Map<String, Object> problem(Fault fault) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", fault.code().id());
        problem.putAll(member(fault));
        if (!fault.hint().isEmpty()) {
            problem.put("hint", fault.hint());
        }
        return problem;
    }

    private static Map<String, Object> member(Fault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("where", fault.where().pointer());
        if (fault.where().line() > 0) {
            members.put("line", fault.where().line());
            members.put("column", fault.where().column());
        }
        members.put("found", fault.found().isEmpty() ? "nothing" : fault.found());
        if (!fault.expected().isEmpty()) {
            members.put("expected", fault.expected());
        }
        return members;
    }
}
