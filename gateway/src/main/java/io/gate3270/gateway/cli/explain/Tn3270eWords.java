package io.gate3270.gateway.cli.explain;

import io.gate3270.protocol.tn3270e.FunctionSet;
import io.gate3270.protocol.tn3270e.RejectReason;
import io.gate3270.protocol.tn3270e.Tn3270eMessage;
import io.gate3270.protocol.tn3270e.Tn3270eMessage.DeviceTypeRequest;

/** What a TN3270E message says, as the end of a sentence that begins with who says it. */
final class Tn3270eWords implements Tn3270eMessage.Moves<String> {
    @Override
    public String deviceTypeSend() {
        return "asked for a device type";
    }

    @Override
    public String deviceTypeRequest(DeviceTypeRequest request) {
        String lu =
                request.lu().isEmpty() ? "any LU" : (request.associate() ? "the printer of LU " : "LU ") + request.lu();
        return "asked to be an " + request.type() + " with " + lu;
    }

    @Override
    public String deviceTypeIs(String type, String lu) {
        return "granted " + type + (lu.isEmpty() ? "" : " with LU " + lu);
    }

    @Override
    public String deviceTypeReject(RejectReason reason) {
        return "refused the device type: " + reason.meaning();
    }

    @Override
    public String functionsRequest(FunctionSet functions) {
        return "asked for the functions " + functions;
    }

    @Override
    public String functionsIs(FunctionSet functions) {
        return "agreed to the functions " + functions;
    }
}
