package io.gate3270.protocol.trace;

import io.gate3270.protocol.charset.CodePage;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.trace.TraceEvent.Kind;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Tells a trace in words: telnet commands and options, TN3270E headers, commands, every order with row and column, attributes, text,
 * structured fields, keys and what was typed.
 *
 * <p>What was typed into a field that is not displayed is masked, and so is what may have been: everything, until the host has painted a
 * screen that we could follow. Not thread-safe.
 */
public final class TraceDecoder {
    private static final String DEFAULT_CODE_PAGE = "cp037";

    private final TraceReader trace;
    private final Narration narration = new Narration();
    private final TelnetWords host;
    private final TelnetWords terminal;
    private final String heading;

    /**
     * Decodes what {@code trace} reads.
     *
     * @param codePage its name; empty for the one that the trace names, which is cp037 if it names none
     * @param reveal show what was typed into fields that are not displayed
     * @throws CodedException {@code CODE_PAGE_UNKNOWN}, {@code MODEL_UNKNOWN} or {@code SCREEN_SIZE_INVALID}: what the header names
     */
    public TraceDecoder(TraceReader trace, String codePage, boolean reveal) {
        this.trace = trace;
        TraceHeader header = trace.header();
        String named = codePage.isEmpty() ? header.codePage() : codePage;
        CodePage page = CodePage.named(named.isEmpty() ? DEFAULT_CODE_PAGE : named);
        FollowedScreen screen = new FollowedScreen(header, page);
        TextWords text = new TextWords(page, reveal);
        TelnetWords.Parts parts = new TelnetWords.Parts(
                narration,
                new OptionLedger(),
                new SubnegotiationWords(screen, reveal),
                new RecordWords(narration, screen, text),
                text);
        host = new TelnetWords(Kind.RECEIVED, parts);
        terminal = new TelnetWords(Kind.SENT, parts);
        heading = heading(trace.title(), header, page);
    }

    private static String heading(String title, TraceHeader header, CodePage page) {
        StringBuilder words = new StringBuilder(title);
        words.append(header.host().isEmpty() ? "" : " of " + header.host());
        words.append(header.model().isEmpty() ? "" : ", terminal " + header.model());
        words.append(header.oversize().isEmpty() ? "" : " (" + header.oversize() + ')');
        return words.append(", code page ").append(page.name()).toString();
    }

    /**
     * Tells all of it.
     *
     * @throws CodedException {@code TRACE_MALFORMED}; what came before has been told
     */
    public void decode(Appendable out) throws IOException {
        narration.plain(heading);
        narration.plain("< from the host, > from the terminal; positions are (row,column)");
        Instant day = TraceEvent.UNTIMED;
        try {
            for (@Nullable TraceEvent event = trace.next(); event != null; event = trace.next()) {
                day = newDay(day, event.time());
                tell(event);
                narration.tellTo(out);
            }
            host.end();
            terminal.end();
            if (trace.cutOff()) {
                narration.plain("! the file ends in the middle of a line");
            }
        } finally {
            narration.tellTo(out);
        }
    }

    /** Tells the date where it changes. */
    private Instant newDay(Instant last, Instant time) {
        boolean same = time.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .equals(last.atZone(ZoneOffset.UTC).toLocalDate());
        if (!same) {
            narration.plain("");
            narration.plain(time.atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        return time;
    }

    private void tell(TraceEvent event) {
        narration.at(event.time(), event.kind().mark());
        switch (event.kind()) {
            case RECEIVED -> host.hear(event.bytes().toArray());
            case SENT -> terminal.hear(event.bytes().toArray());
            case NOTE -> narration.line(event.text());
        }
    }
}
