package io.gate3270.protocol.structured;

/** Identifiers of structured fields (GA23-0059, chapters 5 and 6). */
public final class StructuredFieldId {
    /** Reset Partition. */
    public static final int RESET_PARTITION = 0x00;

    /** Read Partition. */
    public static final int READ_PARTITION = 0x01;

    /** Erase/Reset. */
    public static final int ERASE_RESET = 0x03;

    /** Set Reply Mode. */
    public static final int SET_REPLY_MODE = 0x09;

    /** Create Partition. */
    public static final int CREATE_PARTITION = 0x0C;

    /** Destroy Partition. */
    public static final int DESTROY_PARTITION = 0x0D;

    /** Activate Partition. */
    public static final int ACTIVATE_PARTITION = 0x0E;

    /** Outbound 3270DS. */
    public static final int OUTBOUND_3270DS = 0x40;

    /** Inbound 3270DS. */
    public static final int INBOUND_3270DS = 0x80;

    /** Query Reply, inbound. */
    public static final int QUERY_REPLY = 0x81;

    /** Transfer of data by Distributed Data Management: IND$FILE. */
    public static final int TRANSFER_DATA = 0xD0;

    private StructuredFieldId() {}
}
