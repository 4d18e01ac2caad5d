package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A burst of changes counts as one. */
class BurstTest {

    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicLong time = new AtomicLong();

    /** A burst in which the next change comes after so many milliseconds. */
    private Burst burst(long pause) {
        return new Burst(
                patience -> {
                    boolean heard = pause * MILLISECOND <= patience;
                    time.addAndGet(heard ? pause * MILLISECOND : patience);
                    return heard;
                },
                time::get);
    }

    @Test
    void isOverWhenNothingChanged() throws InterruptedException {
        assertTrue(burst(1).ends());
        assertEquals(0, time.get());
    }

    @Test
    void goesOnWithAChangeThatNoBuildHasBegunWith() throws InterruptedException {
        Burst burst = burst(0);
        burst.goesOn();
        time.addAndGet(2 * Burst.QUIET);
        assertFalse(burst.ends());
    }

    @Test
    void endsWhenNothingChangesForLong() throws InterruptedException {
        Burst burst = burst(200);
        burst.goesOn();
        assertTrue(burst.ends());
        assertEquals(Burst.QUIET, time.get());
    }

    @Test
    void waitsForWhatIsLeftOfThePause() throws InterruptedException {
        Burst burst = burst(200);
        burst.goesOn();
        time.addAndGet(20 * MILLISECOND);
        assertTrue(burst.ends());
        assertEquals(Burst.QUIET, time.get());
    }

    @Test
    void goesOnWithTheNextChange() throws InterruptedException {
        Burst burst = burst(5);
        burst.goesOn();
        assertFalse(burst.ends());
        assertEquals(5 * MILLISECOND, time.get());
    }
}
