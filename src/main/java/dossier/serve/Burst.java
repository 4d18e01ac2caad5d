package dossier.serve;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Changes that belong together: an editor that saves writes several files, or one in several steps.
 * As long as something changes more often than {@link #QUIET} the burst goes on: whoever never
 * stops writing sees nothing. Safe for many threads.
 */
final class Burst {

    /** A burst is over when nothing changed for so long. */
    static final long QUIET = TimeUnit.MILLISECONDS.toNanos(30);

    /** Hears of changes. */
    @FunctionalInterface
    interface Ear {
        /**
         * Waits for a change that no build has begun with, at most so many nanoseconds; whether
         * there is one.
         */
        boolean hears(long nanoseconds) throws InterruptedException;
    }

    private final Ear ear;
    private final LongSupplier clock;
    private volatile long last;

    /**
     * @param clock nanoseconds from any moment on
     */
    Burst(Ear ear, LongSupplier clock) {
        this.ear = ear;
        this.clock = clock;
        this.last = clock.getAsLong() - QUIET;
    }

    /** Something changed just now. */
    void goesOn() {
        last = clock.getAsLong();
    }

    /** Waits for the end of the burst; false as soon as it goes on. */
    boolean ends() throws InterruptedException {
        return !ear.hears(Math.max(0, last + QUIET - clock.getAsLong()));
    }
}
