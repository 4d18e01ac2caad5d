package dossier.language.dutch.figures;

import dossier.language.Bounds;
import dossier.language.dutch.figures.NumberWord.Kind;
import dossier.language.dutch.figures.Quantity.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** Reads one number at a token: {@code 1,8 miljoen}, {@code enkele honderden}. */
final class QuantityReader {

    /** No number is written in more words. */
    private static final int LONGEST = 4;

    /** {@code eenjarig}. */
    private static final int SHORTEST_AGE = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Several of a power of ten are less than ten of it. */
    private static final BigDecimal SEVERAL = BigDecimal.TEN;

    /** What makes an ordinal a fraction: {@code een derde van}, {@code een derde minder}. */
    private static final Set<String> AFTER_FRACTION = Set.of("van", "deel", "meer", "minder");

    /** {@code bijna een derde}; nobody is almost third. */
    private static final Set<String> ROUNDED =
            Set.of("bijna", "ruim", "ongeveer", "circa", "minstens", "dan", "haast", "nagenoeg");

    /** What an ordinal numbers: {@code twee derde plaatsen}. */
    private static final Set<String> RANKS =
            Set.of("plaatsen", "prijzen", "plekken", "ronden", "rondes");

    /** {@code kwart over drie}, {@code kwart voor drie}. */
    private static final Set<String> CLOCK = Set.of("over", "voor");

    private final NumberWords numbers;

    QuantityReader(NumberWords numbers) {
        this.numbers = numbers;
    }

    /** The number whose first token, an article excepted, is {@code i}. */
    Optional<Quantity> at(Words words, int i) {
        if (words.at(i).isNumber()) {
            return numeral(words, i);
        }
        if (!words.at(i).isWord()) {
            return Optional.empty();
        }
        Optional<NumberWord> word = numbers.of(words.key(i));
        return word.isPresent() ? worded(words, i, word.get()) : aged(words, i);
    }

    /** Whether a number is or could be written there. */
    boolean isNumber(Words words, int i) {
        return words.at(i).isNumber()
                || (words.at(i).isWord() && numbers.of(words.key(i)).isPresent());
    }

    /** {@code zestienjarige}. */
    private Optional<Quantity> aged(Words words, int i) {
        String word = words.key(i);
        if (word.length() < SHORTEST_AGE) {
            return Optional.empty();
        }
        int jarig = word.lastIndexOf("jarig");
        return jarig > 0 && word.length() <= jarig + "jarigen".length()
                ? numbers.compound(word.substring(0, jarig))
                        .map(years -> quantity(i, i + 1, Form.AGE, years))
                : Optional.empty();
    }

    private Optional<Quantity> numeral(Words words, int i) {
        int end = i + 1;
        StringBuilder digits = new StringBuilder(words.key(i));
        while (isGroup(words, i, end)) {
            digits.append('.').append(words.key(end));
            end++;
        }
        Optional<BigDecimal> value = NumeralParser.parse(digits.toString());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Quantity number = collective(words, quantity(i, end, Form.DIGITS, value.get()));
        Optional<Quantity> ratio = ratio(words, number);
        return ratio.isPresent() ? ratio : Optional.of(scaled(words, number));
    }

    /** Whether three digits stand at {@code i}, one space after at most three: {@code 16 000}. */
    private static boolean isGroup(Words words, int first, int i) {
        return words.at(i).isNumber()
                && words.key(i).length() == 3
                && words.key(first).length() <= 3
                && words.key(first).charAt(0) != '0'
                && (words.between(i - 1) == ' ' || words.between(i - 1) > '\u007F');
    }

    /** {@code 30-tal}: about thirty. */
    private static Quantity collective(Words words, Quantity quantity) {
        int end = quantity.end();
        return words.hyphen(end) && words.joined(end) && words.is(end + 1, "tal")
                ? withArticle(
                        words,
                        new Quantity(
                                quantity.first(),
                                end + 2,
                                Form.COLLECTIVE,
                                quantity.bounds(),
                                BigDecimal.ONE))
                : quantity;
    }

    private Optional<Quantity> worded(Words words, int i, NumberWord word) {
        Quantity quantity =
                new Quantity(i, i + 1, Form.WORDS, range(word.min(), word.max()), word.scale());
        return switch (word.kind()) {
            case CARDINAL -> cardinal(words, quantity);
            case VAGUE -> Optional.of(several(words, as(quantity, Form.VAGUE)));
            case SCALE ->
                    Optional.of(withArticle(words, as(quantity, Form.COLLECTIVE)))
                            .filter(found -> found.first() < i);
            case COLLECTIVE -> Optional.of(withArticle(words, as(quantity, Form.COLLECTIVE)));
            case SHARE -> share(words, as(quantity, Form.SHARE));
            case WHOLE_SHARE -> Optional.of(wholeShare(as(quantity, Form.SHARE)));
            case HALF -> Optional.of(half(words, as(quantity, Form.HALF)));
            case FEW -> few(words, i);
        };
    }

    /** {@code vijf}, {@code vijf miljoen}; {@code twee derde} is a share. */
    private Optional<Quantity> cardinal(Words words, Quantity quantity) {
        Optional<NumberWord> next = numbers.of(words.key(quantity.end()));
        if (next.isPresent()
                && next.get().kind() == Kind.SHARE
                && isFraction(words, quantity, next.get())) {
            BigDecimal share = next.get().min().multiply(quantity.most());
            return Optional.of(
                    quantity(quantity.first(), quantity.end() + 1, Form.SHARE, rounded(share)));
        }
        Optional<Quantity> ratio = ratio(words, quantity);
        return ratio.isPresent() ? ratio : Optional.of(summed(words, scaled(words, quantity)));
    }

    /** {@code twee derde}; not {@code een derde} by itself, nor {@code twee derde plaatsen}. */
    private static boolean isFraction(Words words, Quantity quantity, NumberWord part) {
        String after = words.key(quantity.end() + 1);
        boolean several =
                quantity.form() == Form.WORDS
                        && quantity.most().compareTo(TWO) >= 0
                        && part.min().multiply(quantity.most()).compareTo(HUNDRED) < 0;
        return AFTER_FRACTION.contains(after) || (several && !RANKS.contains(after));
    }

    /** {@code tweeduizend driehonderd}. */
    private Quantity summed(Words words, Quantity quantity) {
        Optional<NumberWord> rest =
                numbers.of(words.key(quantity.end()))
                        .filter(next -> next.kind() == Kind.CARDINAL)
                        .filter(next -> next.min().compareTo(HUNDRED) >= 0)
                        .filter(next -> next.min().compareTo(quantity.scale()) < 0);
        return rest.isPresent()
                ? quantity.to(
                        quantity.end() + 1, Bounds.exactly(quantity.most().add(rest.get().min())))
                : quantity;
    }

    /** A share in percent, to one decimal. */
    private static BigDecimal rounded(BigDecimal share) {
        return NumeralParser.plain(share.setScale(1, RoundingMode.HALF_UP));
    }

    /** {@code twee op de drie}, {@code 4 op 10 Vlamingen}: a share, in percent. */
    private Optional<Quantity> ratio(Words words, Quantity part) {
        int on = part.end();
        if (!words.is(on, "op")) {
            return Optional.empty();
        }
        int i = words.is(on + 1, "de") ? on + 2 : on + 1;
        Optional<BigDecimal> whole =
                words.at(i).isNumber()
                        ? NumeralParser.parse(words.key(i))
                        : numbers.compound(words.key(i));
        boolean told = i == on + 2 || words.capital(i + 1) || words.key(i + 1).endsWith("en");
        return whole.filter(all -> told && all.compareTo(part.most()) > 0)
                .map(all -> part.most().multiply(HUNDRED).divide(all, 4, RoundingMode.HALF_UP))
                .map(share -> quantity(part.first(), i + 1, Form.SHARE, rounded(share)));
    }

    /** {@code 1,8 miljoen}, {@code vijf duizend}, {@code duizend miljard}. */
    private Quantity scaled(Words words, Quantity quantity) {
        Optional<NumberWord> next = numbers.of(words.key(quantity.end()));
        boolean ongoing = quantity.end() - quantity.first() < LONGEST;
        return ongoing && next.isPresent() && multiplies(next.get(), quantity)
                ? scaled(words, quantity.times(next.get().scale(), quantity.end() + 1))
                : quantity;
    }

    private static boolean multiplies(NumberWord word, Quantity quantity) {
        return word.kind() == Kind.SCALE
                || (word.scale().compareTo(BigDecimal.ONE) > 0
                        && word.min().equals(word.scale())
                        && quantity.scale().equals(BigDecimal.ONE));
    }

    /** {@code tientallen miljoenen}: the second plural multiplies the first. */
    private Quantity several(Words words, Quantity quantity) {
        Optional<NumberWord> next = numbers.of(words.key(quantity.end()));
        return next.isPresent() && next.get().kind() == Kind.VAGUE
                ? quantity.times(next.get().min().divide(TWO), quantity.end() + 1)
                : quantity;
    }

    /** {@code een half miljoen}; {@code een halve kilometer}. */
    private Quantity half(Words words, Quantity quantity) {
        Quantity scaled = scaled(words, quantity);
        return withArticle(words, scaled.end() > quantity.end() ? scaled : quantity);
    }

    /** {@code een paar honderd}, {@code enkele tientallen}. */
    private Optional<Quantity> few(Words words, int i) {
        Optional<NumberWord> next = numbers.of(words.key(i + 1));
        if (next.isEmpty() || next.get().kind() == Kind.FEW) {
            return Optional.empty();
        }
        NumberWord word = next.get();
        BigDecimal power = word.scale();
        if (word.kind() == Kind.VAGUE) {
            Bounds bounds = range(word.min(), word.max());
            return Optional.of(
                    several(words, new Quantity(i, i + 2, Form.VAGUE, bounds, BigDecimal.ONE)));
        }
        if (power.equals(BigDecimal.ONE) || !word.min().equals(power)) {
            return Optional.empty();
        }
        Bounds bounds =
                range(power.multiply(TWO), power.multiply(SEVERAL).subtract(BigDecimal.ONE));
        return Optional.of(
                withArticle(words, new Quantity(i, i + 2, Form.VAGUE, bounds, BigDecimal.ONE)));
    }

    private static Quantity wholeShare(Quantity quantity) {
        return quantity.to(quantity.end(), Bounds.exactly(rounded(quantity.most())));
    }

    /**
     * {@code de helft}, {@code een kwart}; {@code een derde van} or {@code bijna een derde} only.
     */
    private static Optional<Quantity> share(Words words, Quantity quantity) {
        int i = quantity.first();
        String before = words.key(i - 1);
        String after = words.key(quantity.end());
        boolean told =
                switch (words.key(i)) {
                    case "helft" -> before.equals("de");
                    case "kwart" -> before.equals("een") && !CLOCK.contains(after);
                    default ->
                            before.equals("een")
                                    && (AFTER_FRACTION.contains(after)
                                            || ROUNDED.contains(words.key(i - 2)));
                };
        return told ? Optional.of(withArticle(words, wholeShare(quantity))) : Optional.empty();
    }

    private static Quantity withArticle(Words words, Quantity quantity) {
        int before = quantity.first() - 1;
        return words.is(before, "een") || (quantity.form() == Form.SHARE && words.is(before, "de"))
                ? new Quantity(
                        before,
                        quantity.end(),
                        quantity.form(),
                        quantity.bounds(),
                        quantity.scale())
                : quantity;
    }

    private static Quantity as(Quantity quantity, Form form) {
        return new Quantity(
                quantity.first(), quantity.end(), form, quantity.bounds(), quantity.scale());
    }

    private static Quantity quantity(int first, int end, Form form, BigDecimal value) {
        return new Quantity(first, end, form, Bounds.exactly(value), BigDecimal.ONE);
    }

    private static Bounds range(BigDecimal min, BigDecimal max) {
        return Bounds.between(min, max);
    }
}
