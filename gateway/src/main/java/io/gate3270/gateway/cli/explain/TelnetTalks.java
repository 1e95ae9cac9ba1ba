package io.gate3270.gateway.cli.explain;

import io.gate3270.protocol.terminal.TraceListener;
import io.gate3270.session.Session;
import io.gate3270.session.SessionConfig;
import io.gate3270.session.SessionTraces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was said in telnet on each session, in words. */
public final class TelnetTalks implements SessionTraces {
    private final Map<String, TelnetTalk> talks = new ConcurrentHashMap<>();

    @Override
    public TraceListener open(String id, SessionConfig config) {
        return talks.computeIfAbsent(id, any -> new TelnetTalk());
    }

    /** What was said on this session so far. */
    List<String> on(Session session) {
        TelnetTalk talk = talks.get(session.id());
        return talk == null ? List.of() : talk.lines();
    }
}
