package io.gate3270.gateway.cli.console;

import io.gate3270.gateway.cli.console.Keystroke.Local;
import io.gate3270.gateway.cli.console.Keystroke.Press;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.screen.ScreenSnapshot;
import io.gate3270.session.Session;
import io.gate3270.session.SessionDescription;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.InputOutcome;
import io.gate3270.session.input.InputRequest;
import io.gate3270.session.settle.SettlePolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** A ready session, full-screen, until the user or the host ends it. */
public final class ConsoleWindow {
    private static final Duration WATCH = Duration.ofSeconds(30);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(2);

    /** What the window's thread is told. */
    private sealed interface Event {
        record Typed(Keystroke keystroke, String characters) implements Event {}

        record Screen(ScreenSnapshot snapshot) implements Event {}

        record Note(String text) implements Event {}

        record Ended(SessionDescription session) implements Event {}

        record Resized() implements Event {}

        record KeyboardGone() implements Event {}
    }

    private final Terminal terminal;
    private final Session session;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Display display;
    private ScreenSnapshot screen;
    private Viewport viewport = Viewport.ORIGIN;
    private String note = "";
    private boolean help;
    private @Nullable SessionDescription ended;
    private boolean quit;

    private ConsoleWindow(Terminal terminal, Session session, ScreenSnapshot screen) {
        this.terminal = terminal;
        this.session = session;
        this.screen = screen;
        this.display = new Display(terminal, true);
    }

    /**
     * Shows the session until it ends or the user leaves, which closes it. The terminal is left as it was found.
     *
     * @param first the screen to begin with
     * @return how the session ended, or null if the user left
     */
    public static @Nullable SessionDescription show(Terminal terminal, Session session, ScreenSnapshot first)
            throws InterruptedException {
        return new ConsoleWindow(terminal, session, first).run();
    }

    private @Nullable SessionDescription run() throws InterruptedException {
        Attributes before = terminal.enterRawMode();
        Attributes raw = new Attributes(terminal.getAttributes());
        raw.setLocalFlag(LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.handle(Signal.WINCH, signal -> events.add(new Event.Resized()));
        Thread keyboard = new Thread(this::readKeys, "keyboard");
        keyboard.setDaemon(true);
        keyboard.start();
        session.ended().thenAccept(description -> events.add(new Event.Ended(description)));
        watch(screen.version());
        try {
            resize();
            while (!quit && ended == null) {
                paint();
                take();
            }
            return ended;
        } finally {
            terminal.puts(Capability.keypad_local);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
            close();
        }
    }

    private void close() throws InterruptedException {
        try {
            session.close().toCompletableFuture().get(CLOSE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            note = "the host did not say goodbye";
        }
    }

    /** Everything that has been waiting is dealt with before the next painting; characters in a row are typed as one text. */
    private void take() throws InterruptedException {
        List<Event> batch = new ArrayList<>();
        batch.add(events.take());
        events.drainTo(batch);
        StringBuilder text = new StringBuilder();
        for (Event event : batch) {
            if (event instanceof Event.Typed typed && typed.keystroke() instanceof Keystroke.Typing) {
                text.append(typed.characters());
            } else {
                type(text);
                handle(event);
            }
        }
        type(text);
    }

    private void type(StringBuilder text) {
        if (!text.isEmpty() && !closedHelp()) {
            send(new Action.Text(new Entry.Plain(text.toString())));
        }
        text.setLength(0);
    }

    private boolean closedHelp() {
        boolean was = help;
        help = false;
        return was;
    }

    private void handle(Event event) {
        if (event instanceof Event.Screen changed) {
            screen = changed.snapshot();
            watch(screen.version());
        } else if (event instanceof Event.Typed typed) {
            press(typed.keystroke());
        } else if (event instanceof Event.Note told) {
            note = told.text();
        } else if (event instanceof Event.Ended last) {
            ended = last.session();
        } else if (event instanceof Event.Resized) {
            resize();
        } else {
            quit = true;
        }
    }

    private void press(Keystroke keystroke) {
        boolean helpWasOpen = closedHelp();
        if (keystroke == Local.QUIT) {
            quit = true;
        } else if (keystroke == Local.HELP) {
            help = !helpWasOpen;
        } else if (keystroke == Local.REDRAW) {
            display.clear();
        } else if (keystroke instanceof Press press && !helpWasOpen) {
            send(press.keys().stream().map(Action.Press::new).toArray(Action[]::new));
        }
    }

    private void send(Action... actions) {
        note = "";
        session.input(InputRequest.of(actions).settling(new SettlePolicy.None()))
                .whenComplete((outcome, failure) -> {
                    if (failure != null) {
                        events.add(new Event.Note(words(failure)));
                    } else if (outcome instanceof InputOutcome.Refused refused
                            && !refused.screen().lock().operatorError()) {
                        events.add(new Event.Note(refused.why().code().title()));
                    }
                });
    }

    private static String words(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof CodedException coded ? coded.detail() : String.valueOf(cause.getMessage());
    }

    private void watch(long version) {
        session.screenSince(version, WATCH).whenComplete((snapshot, failure) -> {
            if (snapshot != null) {
                events.add(new Event.Screen(snapshot));
            }
        });
    }

    private void readKeys() {
        BindingReader reader = new BindingReader(terminal.reader());
        KeyMap<Keystroke> bindings = KeyBindings.of(terminal);
        Keystroke keystroke = reader.readBinding(bindings);
        while (keystroke != null) {
            events.add(new Event.Typed(keystroke, reader.getLastBinding()));
            keystroke = reader.readBinding(bindings);
        }
        events.add(new Event.KeyboardGone());
    }

    private void resize() {
        Size size = terminal.getSize();
        display.resize(Math.max(2, size.getRows()), Math.max(1, size.getColumns()));
        display.clear();
    }

    private void paint() {
        Size size = terminal.getSize();
        int height = Math.max(1, size.getRows() - 1);
        int width = Math.max(1, size.getColumns());
        int row = screen.cursor() / screen.cols();
        int col = screen.cursor() % screen.cols();
        viewport = viewport.within(screen.rows(), screen.cols(), height, width).showing(row, col, height, width);
        List<AttributedString> lines = new ArrayList<>(height + 1);
        List<AttributedString> source = help ? HelpPage.lines() : ScreenPainter.paint(screen);
        int top = help ? 0 : viewport.top();
        int left = help ? 0 : viewport.left();
        for (int i = 0; i < height; i++) {
            lines.add(
                    top + i < source.size()
                            ? source.get(top + i).columnSubSequence(left, left + width)
                            : AttributedString.EMPTY);
        }
        lines.add(StatusLine.of(screen, session.description(), note, width));
        display.update(lines, size.cursorPos(row - viewport.top(), col - viewport.left()));
        terminal.flush();
    }
}
