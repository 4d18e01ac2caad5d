package dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A value that is made once, whoever asks. */
class MemoTest {

    private static final int ASKED = 1000;

    @Test
    void makesTheValueOnceForManyThreads() {
        AtomicInteger made = new AtomicInteger();
        for (int round = 0; round < ASKED; round++) {
            Memo<List<Integer>> memo = new Memo<>(() -> List.of(made.incrementAndGet())).ahead();
            int expected = round + 1;
            IntStream.range(0, 4)
                    .parallel()
                    .forEach(thread -> assertEquals(List.of(expected), memo.get()));
        }
        assertEquals(ASKED, made.get());
    }

    @Test
    void tellsWhoeverAsksWhatWentWrong() {
        Memo<String> memo =
                new Memo<String>(
                                () -> {
                                    throw new IllegalStateException("stuk");
                                })
                        .ahead();
        assertThrows(IllegalStateException.class, memo::get);
        assertThrows(IllegalStateException.class, memo::get);
    }
}
