package io.gate3270.protocol.display;

import io.gate3270.protocol.datastream.AttributeType;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.Order;
import io.gate3270.protocol.datastream.OutboundRecord;
import io.gate3270.protocol.screen.Plane;
import io.gate3270.protocol.screen.ScreenSnapshot;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A second opinion: the screen as an array of objects, and each order as the manual says it, one position at a time. Slow, and as simple as
 * can be.
 */
final class ModelScreen {
    private static final Plane[] PLANES = Plane.values();
    private static final int MDT = 0x01;
    private static final int PROTECTED = 0x20;
    private static final Set<Integer> FORMAT_CONTROLS = Set.of(0x0C, 0x0D, 0x15, 0x19, 0x1C, 0x1E, 0x3F, 0xFF);

    /** One position. */
    static final class Cell {
        boolean field;
        int code;
        boolean graphic;
        final Map<Integer, Integer> extended = new TreeMap<>();

        void clear() {
            field = false;
            code = 0;
            graphic = false;
            extended.clear();
        }
    }

    private final int[] defaultSize;
    private final int[] alternateSize;
    private final Map<Integer, Integer> attributes = new TreeMap<>();
    private Cell[] cells = new Cell[0];
    private int rows;
    private int cols;
    private int address;
    private int cursor;
    /** What came before a PT: true for data, and for a PT that made nulls and stopped at the end of the screen. */
    private boolean erases;

    ModelScreen(int[] defaultSize, int[] alternateSize) {
        this.defaultSize = defaultSize.clone();
        this.alternateSize = alternateSize.clone();
        erase(defaultSize);
    }

    private void erase(int[] size) {
        rows = size[0];
        cols = size[1];
        cells = new Cell[rows * cols];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell();
        }
        cursor = 0;
    }

    int size() {
        return cells.length;
    }

    void execute(OutboundRecord record) {
        if (record.command() == Command.ERASE_WRITE) {
            erase(defaultSize);
        } else if (record.command() == Command.ERASE_WRITE_ALTERNATE) {
            erase(alternateSize);
        } else if (record.command() == Command.ERASE_ALL_UNPROTECTED) {
            eraseAllUnprotected();
            return;
        }
        address = cursor;
        attributes.clear();
        erases = false;
        if ((record.wcc() & MDT) != 0) {
            for (Cell cell : cells) {
                if (cell.field) {
                    cell.code &= ~MDT;
                }
            }
        }
        int insert = -1;
        for (Order order : record.orders()) {
            insert = order instanceof Order.InsertCursor ? address : insert;
            execute(order);
        }
        cursor = insert >= 0 ? insert : cursor;
    }

    private void eraseAllUnprotected() {
        cursor = -1;
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].field && open(i)) {
                cells[i].clear();
            } else if (cells[i].field && open(i)) {
                cells[i].code &= ~MDT;
                if (cursor < 0 && !cells[(i + 1) % cells.length].field) {
                    cursor = (i + 1) % cells.length;
                }
            }
        }
        cursor = Math.max(cursor, 0);
    }

    private void execute(Order order) {
        if (order instanceof Order.Text text) {
            for (int i = 0; i < text.ebcdic().length(); i++) {
                put(text.ebcdic().at(i), false);
                // A format control is stored, and is an order all the same.
                erases = !FORMAT_CONTROLS.contains(text.ebcdic().at(i));
            }
        } else if (order instanceof Order.GraphicEscape escape) {
            put(escape.code(), true);
            erases = true;
        } else if (order instanceof Order.ProgramTab) {
            programTab();
        } else {
            erases = false;
            other(order);
        }
    }

    private void other(Order order) {
        if (order instanceof Order.SetBufferAddress to) {
            address = to.address();
        } else if (order instanceof Order.StartField start) {
            startField(start.attribute());
        } else if (order instanceof Order.StartFieldExtended start) {
            Cell cell = startField(0);
            pairs(cell, start.pairs().toArray());
        } else if (order instanceof Order.ModifyField modify) {
            pairs(cells[address], modify.pairs().toArray());
            advance();
        } else if (order instanceof Order.SetAttribute set) {
            set(set.type(), set.value());
        } else if (order instanceof Order.RepeatToAddress repeat) {
            do {
                put(repeat.code(), repeat.graphic());
            } while (address != repeat.address());
        } else if (order instanceof Order.EraseUnprotectedToAddress erase) {
            do {
                if (!cells[address].field && open(address)) {
                    cells[address].clear();
                }
                advance();
            } while (address != erase.address());
        }
    }

    private void set(int type, int value) {
        if (type == AttributeType.ALL) {
            attributes.clear();
        } else {
            attributes.put(type, value);
        }
    }

    private Cell startField(int attribute) {
        Cell cell = cells[address];
        cell.clear();
        cell.field = true;
        cell.code = attribute & 0x3D;
        advance();
        return cell;
    }

    private static void pairs(Cell cell, byte[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if ((pairs[i] & 0xFF) == AttributeType.FIELD) {
                cell.code = pairs[i + 1] & 0x3D;
            } else {
                cell.extended.put(pairs[i] & 0xFF, pairs[i + 1] & 0xFF);
            }
        }
    }

    private void put(int code, boolean graphic) {
        Cell cell = cells[address];
        cell.clear();
        cell.code = code;
        cell.graphic = graphic;
        cell.extended.putAll(attributes);
        advance();
    }

    /** GA23-0059, Program Tab. */
    private void programTab() {
        Cell here = cells[address];
        if (here.field && (here.code & PROTECTED) == 0) {
            advance();
            erases = false;
            return;
        }
        int at = address;
        while (erases && at < cells.length && !cells[at].field) {
            cells[at].clear();
            at++;
        }
        int found = 0;
        for (int i = cells.length - 1; i >= address; i--) {
            int first = (i + 1) % cells.length;
            if (cells[i].field && (cells[i].code & PROTECTED) == 0 && !cells[first].field) {
                found = first;
            }
        }
        address = found;
        erases &= found == 0;
    }

    private void advance() {
        address = (address + 1) % cells.length;
    }

    boolean fieldAt(int position) {
        return cells[position].field;
    }

    /** True if the field that holds a position is unprotected; a screen without fields is. */
    private boolean open(int position) {
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[(position - i + cells.length) % cells.length];
            if (cell.field) {
                return (cell.code & PROTECTED) == 0;
            }
        }
        return true;
    }

    /** All of it in words. */
    String describe() {
        StringBuilder words = new StringBuilder(rows + "x" + cols + " cursor " + cursor + '\n');
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            Map<Integer, Integer> extended = new TreeMap<>(cell.extended);
            extended.values().removeIf(value -> value == 0);
            if (cell.graphic) {
                extended.remove(AttributeType.CHARACTER_SET);
            }
            if (cell.field || cell.code != 0 || !extended.isEmpty()) {
                words.append(i)
                        .append(cell.field ? " field " : cell.graphic ? " graphic " : " ")
                        .append(cell.code);
                words.append(extended.isEmpty() ? "" : " " + extended).append('\n');
            }
        }
        return words.toString();
    }

    /** A snapshot of the real screen in the same words. */
    static String describe(ScreenSnapshot snapshot) {
        StringBuilder words =
                new StringBuilder(snapshot.rows() + "x" + snapshot.cols() + " cursor " + snapshot.cursor() + '\n');
        for (int i = 0; i < snapshot.size(); i++) {
            Map<Integer, Integer> extended = extended(snapshot, i);
            boolean field = snapshot.attributeAt(i);
            int code = field ? snapshot.fieldAttributeAt(i) : snapshot.codeAt(i);
            if (field || code != 0 || !extended.isEmpty()) {
                words.append(i)
                        .append(field ? " field " : snapshot.graphicEscapeAt(i) ? " graphic " : " ")
                        .append(code);
                words.append(extended.isEmpty() ? "" : " " + extended).append('\n');
            }
        }
        return words.toString();
    }

    private static Map<Integer, Integer> extended(ScreenSnapshot snapshot, int position) {
        Map<Integer, Integer> extended = Map.of();
        for (Plane plane : PLANES) {
            int value =
                    plane == Plane.CHARACTER_SET ? snapshot.charsetAt(position) : snapshot.extendedAt(plane, position);
            if (value != 0) {
                extended = extended.isEmpty() ? new TreeMap<>() : extended;
                extended.put(plane.type(), value);
            }
        }
        return extended;
    }
}
