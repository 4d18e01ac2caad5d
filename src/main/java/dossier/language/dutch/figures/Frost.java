package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.Modifiers.Kind;
import dossier.language.dutch.figures.Modifiers.Reading;

/** Reads degrees below zero: {@code 30 graden onder nul}, {@code min tien graden}, {@code -5°}. */
final class Frost {

    private final Modifiers modifiers;

    Frost(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    boolean isBelowZero(Words words, Quantity quantity, Counted counted) {
        boolean degrees = counted.noun().filter(noun -> noun.unit().equals("degrees")).isPresent();
        return degrees && (isMinus(words, quantity.first() - 1) || isUnder(words, counted.end()));
    }

    /**
     * The figure, from {@code min} to {@code onder nul}.
     *
     * @param floor the index of the first token that can belong to it
     */
    Candidate candidate(Words words, Quantity quantity, Counted counted, int floor) {
        int start = RangeReader.start(words, quantity);
        int first = isMinus(words, start - 1) ? start - 1 : start;
        int end = isUnder(words, counted.end()) ? counted.end() + 2 : counted.end();
        Reading above = modifiers.around(words, Math.max(first, floor), end, floor);
        Bounds below = Bounds.between(quantity.most().negate(), quantity.least().negate());
        return new Candidate(
                quantity.to(quantity.end(), below),
                counted,
                new Reading(above.first(), above.end(), above.kind().map(Frost::opposite)),
                false);
    }

    /** More than ten degrees of frost are less than minus ten. */
    private static Kind opposite(Kind kind) {
        return switch (kind) {
            case AT_LEAST -> Kind.AT_MOST;
            case AT_MOST, UP_TO -> Kind.AT_LEAST;
            case EXACTLY -> Kind.EXACTLY;
        };
    }

    private static boolean isMinus(Words words, int i) {
        boolean sign = words.is(i, "-") && words.joined(i) && !words.joined(i - 1);
        return sign || words.is(i, "min") || words.is(i, "−");
    }

    private static boolean isUnder(Words words, int i) {
        return words.is(i, "onder") && words.is(i + 1, "nul");
    }
}
