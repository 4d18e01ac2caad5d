package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.Modifiers.Reading;
import java.util.Optional;

/** Reads degrees below zero: {@code 30 graden onder nul}, {@code min tien graden}. */
final class Frost {

    private Frost() {}

    static boolean isBelowZero(Words words, Quantity quantity, Counted counted) {
        boolean degrees = counted.noun().filter(noun -> noun.unit().equals("degrees")).isPresent();
        return degrees && (isMinus(words, quantity.first() - 1) || isUnder(words, counted.end()));
    }

    /** The figure, from {@code min} to {@code onder nul}. */
    static Candidate candidate(Words words, Quantity quantity, Counted counted) {
        int first = quantity.first();
        int from = isMinus(words, first - 1) ? first - 1 : first;
        int to = isUnder(words, counted.end()) ? counted.end() + 2 : counted.end();
        Bounds below = Bounds.between(quantity.most().negate(), quantity.least().negate());
        return new Candidate(
                quantity.to(quantity.end(), below),
                counted,
                new Reading(from, to, Optional.empty()),
                false);
    }

    private static boolean isMinus(Words words, int i) {
        return words.is(i, "min") || words.is(i, "-") || words.is(i, "−");
    }

    private static boolean isUnder(Words words, int i) {
        return words.is(i, "onder") && words.is(i + 1, "nul");
    }
}
