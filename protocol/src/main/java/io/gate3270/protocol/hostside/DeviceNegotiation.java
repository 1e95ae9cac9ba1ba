package io.gate3270.protocol.hostside;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeIs;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeReject;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeRequest;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.FunctionsIs;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.FunctionsRequest;
import java.util.List;
import java.util.function.Function;

/**
 * The host's end of the TN3270E handshake as values (RFC 2355 7).
 *
 * <pre>
 *   AwaitingDevice --DEVICE-TYPE REQUEST/IS--> AwaitingFunctions --FUNCTIONS REQUEST/IS--> Ready
 *     |    ^ REJECT: another name                |  ^ REQUEST of what is common             | FUNCTIONS REQUEST: again
 *     |    '                                     |  '                                       |
 *     '--------------------> GivenUp <-----------'------------------------------------------'
 * </pre>
 */
sealed interface DeviceNegotiation extends Tn3270eMessage.Moves<DeviceNegotiation.Step> {
    /** How often a terminal may ask for a device, and how often functions may go back and forth. */
    int MAX_ROUNDS = 64;

    /** Where a message leads, and what is said to it. */
    record Step(DeviceNegotiation next, List<Tn3270eMessage> answers) {
        public Step {
            answers = List.copyOf(answers);
        }
    }

    /** What a host has to offer. */
    record Offer(FunctionSet functions, Function<LuRequest, LuDecision> assign) {}

    /** SEND DEVICE-TYPE was said. */
    record AwaitingDevice(Offer offer, int round) implements DeviceNegotiation {
        @Override
        public Step deviceTypeRequest(DeviceTypeRequest request) {
            if (round == MAX_ROUNDS) {
                return step(new GivenUp("the terminal asked for a device " + MAX_ROUNDS + " times"));
            }
            DeviceModel device = DeviceModel.named(request.type());
            if (device == null) {
                return rejected(RejectReason.INV_DEVICE_TYPE);
            }
            LuDecision decision =
                    offer.assign().apply(new LuRequest(request.type(), request.lu(), request.associate(), true));
            if (decision instanceof LuDecision.Rejected refused) {
                return rejected(refused.reason());
            }
            String lu = ((LuDecision.Granted) decision).lu();
            return step(
                    new AwaitingFunctions(offer, new Device(request.type(), device, lu), 0),
                    new DeviceTypeIs(request.type(), lu));
        }

        private Step rejected(RejectReason reason) {
            return step(new AwaitingDevice(offer, round + 1), new DeviceTypeReject(reason));
        }
    }

    /** Which device the terminal is now. */
    record Device(String type, DeviceModel model, String lu) {}

    /** The device is settled. */
    record AwaitingFunctions(Offer offer, Device device, int round) implements DeviceNegotiation {
        @Override
        public Step functionsRequest(FunctionSet asked) {
            return answer(offer, device, asked, round);
        }

        @Override
        public Step functionsIs(FunctionSet settled) {
            return settled.within(offer.functions())
                    ? step(new Ready(offer, device, settled))
                    : step(new GivenUp("the terminal settled on functions that were not offered: " + settled));
        }
    }

    /** All is settled; the terminal may ask for other functions. */
    record Ready(Offer offer, Device device, FunctionSet functions) implements DeviceNegotiation {
        @Override
        public Step functionsRequest(FunctionSet asked) {
            return answer(offer, device, asked, 0);
        }
    }

    /** There is no agreement. */
    record GivenUp(String why) implements DeviceNegotiation {}

    private static Step answer(Offer offer, Device device, FunctionSet asked, int round) {
        if (asked.within(offer.functions())) {
            return step(new Ready(offer, device, asked), new FunctionsIs(asked));
        }
        return round == MAX_ROUNDS
                ? step(new GivenUp("no agreement on functions after " + MAX_ROUNDS + " rounds"))
                : step(
                        new AwaitingFunctions(offer, device, round + 1),
                        new FunctionsRequest(asked.common(offer.functions())));
    }

    private static Step step(DeviceNegotiation next, Tn3270eMessage... answers) {
        return new Step(next, List.of(answers));
    }

    @Override
    default Step deviceTypeSend() {
        throw unexpected("SEND DEVICE-TYPE");
    }

    @Override
    default Step deviceTypeRequest(DeviceTypeRequest request) {
        throw unexpected("DEVICE-TYPE REQUEST");
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
    default Step functionsRequest(FunctionSet asked) {
        throw unexpected("FUNCTIONS REQUEST");
    }

    @Override
    default Step functionsIs(FunctionSet settled) {
        throw unexpected("FUNCTIONS IS");
    }

    private CodedException unexpected(String message) {
        return new CodedException(
                ProtocolError.TN3270E_MALFORMED,
                message + " is not expected in state " + getClass().getSimpleName());
    }
}
