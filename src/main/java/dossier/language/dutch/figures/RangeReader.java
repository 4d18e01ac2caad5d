package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.Quantity.Form;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a number or a range: {@code twee- tot driehonderd}, {@code 3 à 4}, {@code tussen de 30 en
 * 40}, {@code 10-15}.
 */
final class RangeReader {

    private static final Set<String> TO = Set.of("tot", "à", "á", "a", "of");

    /** {@code 70 tot soms 95 procent}. */
    private static final Set<String> BETWEEN =
            Set.of("soms", "wel", "zelfs", "maximaal", "hooguit");

    private static final BigDecimal QUARTER = BigDecimal.valueOf(15);

    private final QuantityReader quantities;

    RangeReader(QuantityReader quantities) {
        this.quantities = quantities;
    }

    /** The number or range whose first token, an article excepted, is {@code i}. */
    Optional<Quantity> at(Words words, int i) {
        Optional<Quantity> from = quantities.at(words, i);
        return from.map(first -> quarters(words, range(words, first)));
    }

    /** {@code drie kwartier}: so many minutes. */
    private static Quantity quarters(Words words, Quantity number) {
        if (!words.is(number.end(), "kwartier")) {
            return number;
        }
        UnaryOperator<BigDecimal> minutes = n -> NumeralParser.plain(n.multiply(QUARTER));
        return number.to(
                number.end(),
                Bounds.between(minutes.apply(number.least()), minutes.apply(number.most())));
    }

    private Quantity range(Words words, Quantity from) {
        int second = secondAt(words, from);
        if (second == from.end() || from.form() == Form.SHARE) {
            return from;
        }
        Optional<Quantity> to = quantities.at(words, second);
        return to.isPresent() && to.get().first() == second ? joined(words, from, to.get()) : from;
    }

    /** Where a second number could begin; the end of the first when there is none. */
    private static int secondAt(Words words, Quantity from) {
        int end = from.end();
        boolean hyphen = words.hyphen(end);
        if (hyphen && words.joined(end)) {
            return words.at(end + 1).isNumber() ? end + 1 : end;
        }
        int connector = hyphen ? end + 1 : end;
        if (TO.contains(words.key(connector))) {
            int next = connector + 1;
            return words.is(next, "de") || BETWEEN.contains(words.key(next)) ? next + 1 : next;
        }
        if (from.form() == Form.WORDS && words.is(end, ",")) {
            return end + 1;
        }
        int and = isBetween(words, from.first()) ? afterUnit(words, from, connector) : end;
        if (words.is(and, "en") && isBetween(words, from.first())) {
            return words.is(and + 1, "de") ? and + 2 : and + 1;
        }
        return end;
    }

    /** The token after a unit that is said of both numbers: {@code tussen de 20% en de 25%}. */
    private static int afterUnit(Words words, Quantity from, int i) {
        int second = words.is(i + 2, "de") ? i + 3 : i + 2;
        boolean twice =
                words.is(i + 1, "en")
                        && words.at(second).isNumber()
                        && words.is(second + 1, words.key(i));
        return twice && from.form() == Form.DIGITS ? i + 1 : i;
    }

    /** Where {@code tussen (de)} begins before a range; else where the number does. */
    static int start(Words words, Quantity quantity) {
        int first = quantity.first();
        if (quantity.exact() || !isBetween(words, first)) {
            return first;
        }
        return words.is(first - 1, "de") ? first - 2 : first - 1;
    }

    private static boolean isBetween(Words words, int first) {
        return words.is(first - 1, "tussen")
                || (words.is(first - 1, "de") && words.is(first - 2, "tussen"));
    }

    /** How far neighbours are apart: ten in {@code dertig, veertig}. */
    private static BigDecimal step(BigDecimal least, BigDecimal most, BigDecimal scale) {
        boolean tens =
                least.remainder(BigDecimal.TEN).signum() == 0
                        && most.remainder(BigDecimal.TEN).signum() == 0;
        return tens ? scale.max(BigDecimal.TEN) : scale;
    }

    private static Quantity joined(Words words, Quantity from, Quantity to) {
        BigDecimal least = from.least();
        BigDecimal most = to.most();
        BigDecimal coefficient = most.divide(to.scale());
        // In "twee- tot driehonderd" and "2 tot 3 miljoen" the end of the second holds for both.
        if (from.scale().equals(BigDecimal.ONE) && least.compareTo(coefficient) < 0) {
            least = NumeralParser.plain(least.multiply(to.scale()));
        }
        boolean alternatives = words.is(from.end(), "of") || words.is(from.end(), ",");
        BigDecimal step = to.form() == Form.WORDS ? step(least, most, to.scale()) : to.scale();
        boolean neighbours = least.add(step).compareTo(most) >= 0;
        return least.compareTo(most) < 0 && (!alternatives || neighbours)
                ? new Quantity(
                        from.first(),
                        to.end(),
                        to.form() == Form.DIGITS ? Form.DIGITS : Form.WORDS,
                        Bounds.between(least, most),
                        BigDecimal.ONE)
                : from;
    }
}
