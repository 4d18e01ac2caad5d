package dossier.cli;

import dossier.build.BuildListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Shows how far a build is: on a terminal a bar for a step that takes over a second, elsewhere a
 * line when such a step is done. Safe for many threads.
 */
final class ProgressLines implements BuildListener {

    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 10;
    private static final int BAR = 24;

    /** Goes to the line's start and erases it (ECMA-48, EL). */
    private static final String ERASE = "\r\u001B[K";

    /** How long a step took, in nanoseconds. */
    record Timing(Step step, long nanoseconds) {}

    private final Desk desk;
    private final LongSupplier clock;
    private final boolean shown;
    private final boolean bar;
    private final List<Timing> timings = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong nextDrawing = new AtomicLong();
    private volatile Step step;
    private volatile int total;
    private volatile long start;
    private volatile boolean drawn;

    /**
     * @param clock nanoseconds from any moment on
     * @param shown whether anything is printed at all
     */
    ProgressLines(Desk desk, LongSupplier clock, boolean shown) {
        this.desk = desk;
        this.clock = clock;
        this.shown = shown;
        this.bar = shown && desk.terminal();
    }

    @Override
    public synchronized void begins(Step next, int count) {
        ends();
        step = next;
        total = count;
        done.set(0);
        start = clock.getAsLong();
        nextDrawing.set(start + SECOND);
    }

    @Override
    public void advances() {
        int now = done.incrementAndGet();
        if (!bar) {
            return;
        }
        long due = nextDrawing.get();
        long time = clock.getAsLong();
        if (time >= due && nextDrawing.compareAndSet(due, time + REDRAW)) {
            draw(now, time - start);
        }
    }

    private synchronized void draw(int now, long taken) {
        int full = total == 0 ? BAR : Math.min(BAR, (int) ((long) BAR * now / total));
        String bar = "█".repeat(full) + "░".repeat(BAR - full);
        desk.err().print(ERASE + words() + " " + bar + " " + counted(now, taken));
        desk.err().flush();
        drawn = true;
    }

    @Override
    public synchronized void ends() {
        if (step == null) {
            return;
        }
        long taken = clock.getAsLong() - start;
        timings.add(new Timing(step, taken));
        if (drawn) {
            desk.err().print(ERASE);
            desk.err().flush();
            drawn = false;
        } else if (shown && !desk.terminal() && taken >= SECOND) {
            String counted = total == 0 ? "" : " " + counted(done.get(), taken);
            desk.err().println(words() + counted + ", " + seconds(taken));
        }
        step = null;
    }

    /** How long each step took that is over. */
    List<Timing> timings() {
        return List.copyOf(timings);
    }

    private String words() {
        return words(desk.words(), step);
    }

    static String words(Words words, Step step) {
        return words.text("step." + step.name().toLowerCase(Locale.ROOT));
    }

    private String counted(int now, long taken) {
        long rate = now * SECOND / Math.max(1, taken);
        return desk.words().text("progress.counted", Math.min(now, total), total, rate);
    }

    private String seconds(long taken) {
        return desk.words().text("progress.seconds", Seconds.of(taken));
    }
}
