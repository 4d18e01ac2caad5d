package dossier.serve;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Makes one change of a burst of them: an editor that saves writes several files. */
final class Gathering {

    /** A burst is over when nothing changed for so long. */
    static final long QUIET = TimeUnit.MILLISECONDS.toNanos(30);

    /** Whoever keeps writing is not waited for longer than this. */
    static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);

    /** Hears of changes. */
    @FunctionalInterface
    interface Ear {
        /** Waits for a change, at most so many nanoseconds; whether there was one. */
        boolean hears(long nanoseconds) throws InterruptedException;
    }

    private final Ear ear;
    private final LongSupplier clock;

    /**
     * @param clock nanoseconds from any moment on
     */
    Gathering(Ear ear, LongSupplier clock) {
        this.ear = ear;
        this.clock = clock;
    }

    /** Waits for a change, and then for the end of its burst. */
    void await() throws InterruptedException {
        ear.hears(Long.MAX_VALUE);
        long start = clock.getAsLong();
        boolean more = true;
        while (more && clock.getAsLong() - start < LONGEST) {
            more = ear.hears(QUIET);
        }
    }
}
