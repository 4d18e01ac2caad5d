package dossier.language.dutch.figures;

import java.math.BigDecimal;

/**
 * What a word of a number means.
 *
 * @param min its value, or the least that it can mean
 * @param max its value, or the most that it can mean
 * @param scale the power of ten that its end names, by which the word before {@code tot} is
 *     multiplied too: 100 for {@code driehonderd}; else 1
 */
record NumberWord(Kind kind, BigDecimal min, BigDecimal max, BigDecimal scale) {

    /** How a number word is used. */
    enum Kind {
        /** Counts by itself: {@code vijfentwintig}. */
        CARDINAL,
        /** Multiplies the number before it: {@code miljoen}. */
        SCALE,
        /** A plural that means several of a power of ten: {@code tientallen}. */
        VAGUE,
        /** A noun for about so many: {@code dertigtal}, {@code dozijn}. */
        COLLECTIVE,
        /** A part of a whole, in percent: {@code helft}. */
        SHARE,
        /** A share that needs no article: {@code driekwart}, {@code tweederde}. */
        WHOLE_SHARE,
        /** A half of what follows: {@code halve}. */
        HALF,
        /** Several of the power of ten that follows: {@code enkele} honderd. */
        FEW
    }

    static NumberWord of(Kind kind, BigDecimal value) {
        return new NumberWord(kind, value, value, BigDecimal.ONE);
    }

    NumberWord withScale(BigDecimal newScale) {
        return new NumberWord(kind, min, max, newScale);
    }
}
