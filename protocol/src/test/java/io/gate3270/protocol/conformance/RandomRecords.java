package io.gate3270.protocol.conformance;

import io.gate3270.protocol.bytes.ByteSink;
import java.util.List;
import java.util.Random;

/**
 * Outbound records by chance, all of them valid. What the reference is known to do differently from the manuals is left out: MF where no field
 * starts, EUA right after MF or PT, PT at the first position of the only unprotected field, erasing characters that have attributes of their own.
 */
final class RandomRecords {
    private static final String SIX_BITS = "40C1C2C3C4C5C6C7C8C94A4B4C4D4E4F50D1D2D3D4D5D6D7D8D95A5B5C5D5E5F"
            + "6061E2E3E4E5E6E7E8E96A6B6C6D6E6FF0F1F2F3F4F5F6F7F8F97A7B7C7D7E7F";
    private static final int[] LETTERS = {
        0x81, 0x85, 0x91, 0xA2, 0xC1, 0xC9, 0xD3, 0xE9, 0xF0, 0xF9, 0x5C, 0x6D, 0x7E, 0x4B
    };
    private static final int[] CONTROLS = {0x00, 0x0C, 0x0D, 0x15, 0x19, 0x1C, 0x1E, 0x3F, 0xFF};
    private static final int[] GRAPHICS = {0xAD, 0xBD, 0xC4, 0xA2, 0xC5, 0x85, 0xBF, 0xCC, 0xEB};
    private static final int[] ATTRIBUTES = {
        0x20, 0x30, 0x28, 0x38, 0x00, 0x08, 0x0C, 0x10, 0x01, 0x2C, 0x04, 0x1D, 0x29
    };
    private static final int[] WCCS = {0xC3, 0xC2, 0xC7, 0x02, 0x03, 0xF3};
    private static final int[] HIGHLIGHTS = {0x00, 0xF1, 0xF2, 0xF4};

    private final Random random;
    private final ByteSink record = new ByteSink(256);
    private int size;

    RandomRecords(Random random) {
        this.random = random;
    }

    /** A record of this command: orders of these kinds, for a screen of so many positions. */
    byte[] write(int command, int screenSize, List<String> kinds) {
        size = screenSize;
        record.clear();
        record.put(command).put(one(WCCS));
        int orders = 1 + random.nextInt(14);
        for (int i = 0; i < orders; i++) {
            if (random.nextBoolean()) {
                setBufferAddress(random.nextInt(size));
            }
            order(kinds.get(random.nextInt(kinds.size())));
        }
        return record.toBytes().toArray();
    }

    /** A Write that modifies some of the fields that start at these positions. */
    byte[] modify(int screenSize, List<Integer> starts) {
        size = screenSize;
        record.clear();
        record.put(0xF1).put(one(WCCS));
        for (int i = 0; i < 4 && !starts.isEmpty(); i++) {
            setBufferAddress(starts.get(random.nextInt(starts.size())));
            record.put(0x2C);
            pairs();
        }
        return record.toBytes().toArray();
    }

    private void order(String kind) {
        switch (kind) {
            case "text" -> text(1 + random.nextInt(12));
            case "SF" -> record.put(0x1D).put(fieldAttribute());
            case "SFE" -> {
                record.put(0x29);
                pairs();
            }
            case "SA" -> setAttribute();
            case "GE" -> record.put(0x08).put(one(GRAPHICS));
            case "RA" -> repeat();
            case "EUA" -> {
                setBufferAddress(random.nextInt(size));
                record.put(0x12);
                address(random.nextInt(size));
            }
            case "IC" -> record.put(0x13);
            case "PT" -> programTab();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void text(int length) {
        for (int i = 0; i < length; i++) {
            record.put(random.nextInt(30) == 0 ? one(CONTROLS) : one(LETTERS));
        }
    }

    private void setAttribute() {
        int type = new int[] {0, 0x41, 0x42, 0x45}[random.nextInt(4)];
        record.put(0x28).put(type).put(type == 0 ? 0 : value(type));
        text(random.nextInt(6));
    }

    private void repeat() {
        record.put(0x3C);
        address(random.nextInt(size));
        if (random.nextInt(5) == 0) {
            record.put(0x08).put(one(GRAPHICS));
        } else {
            record.put(one(LETTERS));
        }
    }

    private void programTab() {
        if (random.nextBoolean()) {
            text(1 + random.nextInt(4));
        } else {
            setBufferAddress(random.nextInt(size));
        }
        record.put(0x05);
    }

    private void pairs() {
        int[] types = {0xC0, 0x41, 0x42, 0x45};
        int first = random.nextInt(4);
        int count = random.nextInt(4);
        record.put(count);
        for (int i = 0; i < count; i++) {
            int type = types[(first + i) % 4];
            record.put(type).put(type == 0xC0 ? fieldAttribute() : value(type));
        }
    }

    private int value(int type) {
        return type == 0x41 ? one(HIGHLIGHTS) : random.nextInt(8) == 0 ? 0 : 0xF1 + random.nextInt(7);
    }

    private int fieldAttribute() {
        int bits = one(ATTRIBUTES);
        return random.nextInt(3) > 0 ? sixBits(bits) : bits;
    }

    private void setBufferAddress(int position) {
        record.put(0x11);
        address(position);
    }

    private void address(int position) {
        if (size > 4096 || random.nextInt(3) == 0) {
            record.putShort(position);
        } else {
            record.put(sixBits(position >> 6)).put(sixBits(position & 0x3F));
        }
    }

    private int one(int[] values) {
        return values[random.nextInt(values.length)];
    }

    private static int sixBits(int value) {
        return Integer.parseInt(SIX_BITS.substring(2 * value, 2 * value + 2), 16);
    }
}
