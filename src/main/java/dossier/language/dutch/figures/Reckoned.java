package dossier.language.dutch.figures;

import java.util.Set;
import java.util.stream.IntStream;

/** Knows a number at which somebody arrives: {@code houdt het op 1500}. */
final class Reckoned {

    /** So many words stand at most between {@code op} and its number. */
    private static final int MODIFIERS = 3;

    /** Between {@code hield het} and {@code op} stand no more. */
    private static final int REACH = 12;

    private static final Set<String> RECKONED =
            Set.of(
                    "het",
                    "uit",
                    "steken",
                    "strandt",
                    "strandde",
                    "stranden",
                    "strandden",
                    "eindigt",
                    "eindigde");
    private static final Set<String> HELD = Set.of("houdt", "houden", "hield", "hielden");

    private Reckoned() {}

    /** {@code Reuters houdt het op zowat 1500}, {@code komt uit op 200}, {@code op 200 uit}. */
    static boolean stands(Words words, int number) {
        for (int i = number - 1; i >= number - 1 - MODIFIERS; i--) {
            if (words.is(i, "op")) {
                return RECKONED.contains(words.key(i - 1))
                        || isHeld(words, i)
                        || IntStream.rangeClosed(number + 1, number + MODIFIERS)
                                .anyMatch(k -> words.is(k, "uit") && !words.at(k + 1).isWord());
            }
        }
        return false;
    }

    /** {@code de raad hield het voor de hele stad op} 26. */
    private static boolean isHeld(Words words, int op) {
        int het = op - 1;
        while (het > op - REACH && words.at(het).isWord() && !words.is(het, "het")) {
            het--;
        }
        return words.is(het, "het") && HELD.contains(words.key(het - 1));
    }
}
