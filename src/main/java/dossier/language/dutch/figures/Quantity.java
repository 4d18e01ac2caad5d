package dossier.language.dutch.figures;

import dossier.language.Bounds;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A number as written in tokens, without what it counts.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param scale the power of ten that its last word names, or 1
 */
record Quantity(int first, int end, Form form, Bounds bounds, BigDecimal scale) {

    /** How a quantity is written. */
    enum Form {
        /** {@code 3000}. */
        DIGITS,
        /** {@code drieduizend}, {@code 3 miljoen}. */
        WORDS,
        /** {@code duizenden}. */
        VAGUE,
        /** {@code (een) dertigtal}, {@code (een) miljoen}: an article may belong to it. */
        COLLECTIVE,
        /** {@code (de) helft}: a part of a whole, in percent. */
        SHARE,
        /** {@code halve}: counts only what is measured. */
        HALF,
        /** {@code zestienjarige}: a number of years in one word with {@code jarig}. */
        AGE
    }

    /** Its value, or the most it can be; a modifier comes later. */
    BigDecimal most() {
        return bounds.max().orElseThrow();
    }

    BigDecimal least() {
        return bounds.min().orElseThrow();
    }

    boolean exact() {
        return least().compareTo(most()) == 0;
    }

    Quantity to(int newEnd, Bounds newBounds) {
        return new Quantity(first, newEnd, form, newBounds, scale);
    }

    /** The same number times a power of ten that stands after it. */
    Quantity times(BigDecimal power, int newEnd) {
        UnaryOperator<BigDecimal> product = n -> NumeralParser.plain(n.multiply(power));
        Form of = form == Form.VAGUE ? Form.VAGUE : Form.WORDS;
        Bounds scaled = Bounds.between(product.apply(least()), product.apply(most()));
        return new Quantity(first, newEnd, of, scaled, power);
    }
}
