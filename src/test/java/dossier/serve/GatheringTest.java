package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A burst of changes counts as one. */
class GatheringTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong time = new AtomicLong();

    /** How many of these pauses between changes, in milliseconds, a burst takes. */
    private int taken(List<Long> pauses) throws InterruptedException {
        Deque<Long> left = new ArrayDeque<>(pauses);
        Gathering.Ear ear =
                patience -> {
                    long pause = left.isEmpty() ? patience : left.peek() * MILLISECOND;
                    if (left.isEmpty() || pause > patience) {
                        time.addAndGet(patience);
                        return false;
                    }
                    time.addAndGet(pause);
                    left.pop();
                    return true;
                };
        new Gathering(ear, time::get).await();
        return pauses.size() - left.size();
    }

    @Test
    void waitsForTheFirstAndTheEnd() throws InterruptedException {
        assertEquals(1, taken(List.of(60_000L)));
        assertEquals(4, taken(List.of(60_000L, 1L, 5L, 20L, 200L, 1L)));
    }

    @Test
    void doesNotWaitForWhoeverKeepsWriting() throws InterruptedException {
        assertEquals(51, taken(java.util.Collections.nCopies(1000, 10L)));
    }
}
