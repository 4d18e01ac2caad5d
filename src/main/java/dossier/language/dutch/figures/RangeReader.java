package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.Quantity.Form;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a number or a range: {@code twee- tot driehonderd}, {@code 3 à 4}, {@code tussen de 30 en
 * 40}, {@code 10-15}.
 */
final class RangeReader {

    private static final Set<String> TO = Set.of("tot", "à", "a", "of");

    private final QuantityReader quantities;

    RangeReader(QuantityReader quantities) {
        this.quantities = quantities;
    }

    /** The number or range whose first token, an article excepted, is {@code i}. */
    Optional<Quantity> at(Words words, int i) {
        return quantities.at(words, i).map(from -> range(words, from));
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
            return words.is(connector + 1, "de") ? connector + 2 : connector + 1;
        }
        if (isBetween(words, from.first()) && words.is(end, "en")) {
            return words.is(end + 1, "de") ? end + 2 : end + 1;
        }
        return end;
    }

    static boolean isBetween(Words words, int first) {
        return words.is(first - 1, "tussen")
                || (words.is(first - 1, "de") && words.is(first - 2, "tussen"));
    }

    private static Quantity joined(Words words, Quantity from, Quantity to) {
        BigDecimal least = from.least();
        BigDecimal most = to.most();
        BigDecimal coefficient = most.divide(to.scale());
        // In "twee- tot driehonderd" and "2 tot 3 miljoen" the end of the second holds for both.
        if (from.scale().equals(BigDecimal.ONE) && least.compareTo(coefficient) < 0) {
            least = NumeralParser.plain(least.multiply(to.scale()));
        }
        boolean alternatives = words.is(from.end(), "of");
        boolean neighbours = least.add(to.scale()).compareTo(most) >= 0;
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
