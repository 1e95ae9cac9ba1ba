package io.gate3270.protocol.tn3270e;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import java.util.List;

/**
 * The terminal's end of the TN3270E handshake as values; each state has the moves that RFC 2355 7 allows from it.
 *
 * <pre>
 *   AwaitingSend --SEND--> AwaitingDevice --IS--> AwaitingFunctions --IS, REQUEST of no more than asked--> Ready
 *                            |      ^                |       ^                                              |
 *                            '-REJECT: next LU       '-REQUEST of more: ask for the common part <--REQUEST--'
 *                            |                       |
 *                            '-REJECT: none left-.   '-IS of more, or no end of it
 *                                                v   v
 *                                               GivenUp
 * </pre>
 *
 * <p>SEND DEVICE-TYPE starts over from every state, with the LU that was asked for last. A message that has no move is one error with the state in it.
 */
public sealed interface Negotiation extends Tn3270eMessage.Moves<Negotiation.Step> {
    /** What was asked for. */
    DeviceWish wish();

    /** Which of the requests that can be made, from 0, is the one to make now. */
    default int attempt() {
        return 0;
    }

    @Override
    default Step deviceTypeSend() {
        return Step.to(new AwaitingDevice(wish(), attempt()), wish().request(attempt()));
    }

    @Override
    default Step deviceTypeRequest(Tn3270eMessage.DeviceTypeRequest request) {
        throw unexpected("DEVICE-TYPE REQUEST, which only terminals send,");
    }

    @Override
    default Step deviceTypeIs(String type, String lu) {
        throw unexpected("DEVICE-TYPE IS");
    }

    @Override
    default Step deviceTypeReject(RejectReason reason) {
        throw unexpected("DEVICE-TYPE REJECT");
    }

    @Override
    default Step functionsRequest(FunctionSet functions) {
        throw unexpected("FUNCTIONS REQUEST");
    }

    @Override
    default Step functionsIs(FunctionSet functions) {
        throw unexpected("FUNCTIONS IS");
    }

    private CodedException unexpected(String message) {
        return new CodedException(
                ProtocolError.TN3270E_MALFORMED,
                message + " is not expected in state " + getClass().getSimpleName());
    }

    /**
     * Where a message leads.
     *
     * @param next the state after it
     * @param answers what to say, at most one message
     */
    record Step(Negotiation next, List<Tn3270eMessage> answers) {
        static Step to(Negotiation next, Tn3270eMessage... answers) {
            return new Step(next, List.of(answers));
        }
    }

    /** The option is in force; the host speaks first. */
    record AwaitingSend(DeviceWish wish) implements Negotiation {}

    /** Request number {@code attempt} is with the host. */
    record AwaitingDevice(DeviceWish wish, int attempt) implements Negotiation {
        @Override
        public Step deviceTypeIs(String type, String lu) {
            Tn3270eMessage request = new Tn3270eMessage.FunctionsRequest(wish.functions());
            return Step.to(new AwaitingFunctions(wish, attempt, type, lu, wish.functions(), 0), request);
        }

        @Override
        public Step deviceTypeReject(RejectReason reason) {
            int next = attempt + 1;
            if (reason == RejectReason.UNSUPPORTED_REQ || next == wish.attempts()) {
                return Step.to(
                        new GivenUp(wish, ProtocolError.DEVICE_REFUSED, reason.label() + ": " + reason.meaning()));
            }
            return Step.to(new AwaitingDevice(wish, next), wish.request(next));
        }
    }

    /** The device is settled, {@code offered} is what we asked for last. */
    record AwaitingFunctions(
            DeviceWish wish, int attempt, String deviceType, String lu, FunctionSet offered, int rounds)
            implements Negotiation {
        private static final int MAX_ROUNDS = 8;

        @Override
        public Step functionsIs(FunctionSet functions) {
            if (functions.within(offered)) {
                return Step.to(new Ready(wish, attempt, deviceType, lu, functions));
            }
            // RFC 2355 7.2.2: the answer may hold no function that was not asked for.
            String detail = "host settled on " + functions + " (expected: no more than " + offered + ")";
            return Step.to(new GivenUp(wish, ProtocolError.FUNCTIONS_DISAGREE, detail));
        }

        @Override
        public Step functionsRequest(FunctionSet functions) {
            if (functions.within(offered)) {
                Tn3270eMessage agreed = new Tn3270eMessage.FunctionsIs(functions);
                return Step.to(new Ready(wish, attempt, deviceType, lu, functions), agreed);
            }
            if (rounds == MAX_ROUNDS) {
                String detail = "host asks for " + functions + " after " + rounds + " rounds (expected: no more than "
                        + offered + ")";
                return Step.to(new GivenUp(wish, ProtocolError.FUNCTIONS_DISAGREE, detail));
            }
            FunctionSet common = functions.common(offered);
            Tn3270eMessage narrower = new Tn3270eMessage.FunctionsRequest(common);
            return Step.to(new AwaitingFunctions(wish, attempt, deviceType, lu, common, rounds + 1), narrower);
        }
    }

    /** Records travel with headers. */
    record Ready(DeviceWish wish, int attempt, String deviceType, String lu, FunctionSet functions)
            implements Negotiation {
        /** The host may change the functions later; what we wished for is the bound again. */
        @Override
        public Step functionsRequest(FunctionSet functions) {
            return new AwaitingFunctions(wish, attempt, deviceType, lu, wish.functions(), 0)
                    .functionsRequest(functions);
        }
    }

    /** No agreement; the option is to be dropped. */
    record GivenUp(DeviceWish wish, ProtocolError code, String detail) implements Negotiation {}
}
