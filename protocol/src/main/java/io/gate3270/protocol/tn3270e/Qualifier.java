package io.gate3270.protocol.tn3270e;

/** The words of a TN3270E subnegotiation (RFC 2355 3). */
final class Qualifier {
    static final int ASSOCIATE = 0x00;
    static final int CONNECT = 0x01;
    static final int DEVICE_TYPE = 0x02;
    static final int FUNCTIONS = 0x03;
    static final int IS = 0x04;
    static final int REASON = 0x05;
    static final int REJECT = 0x06;
    static final int REQUEST = 0x07;
    static final int SEND = 0x08;

    private Qualifier() {}
}
