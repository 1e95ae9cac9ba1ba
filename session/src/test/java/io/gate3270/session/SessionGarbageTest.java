package io.gate3270.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A record that nobody waits for makes no garbage on its way through a session. */
class SessionGarbageTest {
    private static final int RECORDS = 20_000;

    @Test
    void aRecordFromTheHostCostsNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not count allocation");
        SimulatedSession it = new SimulatedSession(SessionConfig.to("bank.example", 23));
        it.host.acceptClassic(HostScreen.logon());
        byte[] record = HostScreen.write().at(10, 5).text("tick").record();
        send(it, record);
        long before = threads.getCurrentThreadAllocatedBytes();
        send(it, record);
        long garbage = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(garbage / RECORDS).as("bytes a record").isZero();
        assertThat(it.get(it.session.screen()).row(10)).contains("tick");
    }

    private static void send(SimulatedSession it, byte[] record) {
        for (int i = 0; i < RECORDS; i++) {
            it.host.send(record);
        }
    }
}
