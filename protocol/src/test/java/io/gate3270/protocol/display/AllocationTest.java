package io.gate3270.protocol.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gate3270.protocol.datastream.Command;
import io.gate3270.protocol.datastream.OutboundRecord;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Executing a record allocates nothing once every attribute plane that the host uses is there. */
class AllocationTest {
    private static final int ROUNDS = 100;
    private static final int MEASUREMENTS = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long THIS_THREAD = Thread.currentThread().getId();

    @Test
    void executingRecordsAllocatesNothing() {
        DisplayConfig config = DisplayConfig.model("3279-2-E");
        List<byte[]> records = new ArrayList<>();
        OrdersBySeed random = new OrdersBySeed(3270);
        while (records.size() < 50) {
            OutboundRecord record = random.next(1920, 1920, 1920);
            if (record.command() != Command.ERASE_ALL_UNPROTECTED) {
                records.add(record.encode(1920).toArray());
            }
        }
        Display display = new Display(config, new QuietListener());
        display.connected();
        run(display, records);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MEASUREMENTS; i++) {
            long before = THREADS.getThreadAllocatedBytes(THIS_THREAD);
            run(display, records);
            least = Math.min(least, THREADS.getThreadAllocatedBytes(THIS_THREAD) - before);
        }
        // The least of several: the virtual machine itself allocates on our thread now and then, when it compiles or
        // loads.
        assertThat(least)
                .as("bytes allocated by %d records", ROUNDS * records.size())
                .isZero();
    }

    private static void run(Display display, List<byte[]> records) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < records.size(); i++) {
                byte[] record = records.get(i);
                display.execute(record, 0, record.length);
            }
        }
    }
}
