package dossier.language.dutch.figures;

import dossier.language.WordList;
import dossier.language.dutch.figures.NumberWord.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Dutch number words: those of {@code numbers.txt}, and what is made of them: {@code
 * achtentwintigduizend}, {@code tweeëntwintig}, {@code dertigtal}, {@code tweeënhalf} (ANS 7.2).
 */
final class NumberWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int SHARE_DIGITS = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** No number word is longer; a longer word is not looked into. */
    private static final int LONGEST = 50;

    private final Map<String, NumberWord> words = new HashMap<>();

    NumberWords() {
        for (String line : WordList.of("dutch/numbers.txt").words()) {
            int space = line.indexOf(' ');
            words.put(line.substring(0, space), meaning(line.substring(space).strip()));
        }
        addBelowHundred();
    }

    /** What the word means, in lower case; empty for a word that is no number. */
    Optional<NumberWord> of(String word) {
        NumberWord listed = words.get(word);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (word.length() < 7 || word.length() > LONGEST) {
            return Optional.empty();
        }
        boolean collective = word.endsWith("tal");
        Optional<BigDecimal> value =
                compound(collective ? word.substring(0, word.length() - 3) : word);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                collective
                        ? NumberWord.of(Kind.COLLECTIVE, value.get())
                        : NumberWord.of(Kind.CARDINAL, value.get()).withScale(scaleOf(word)));
    }

    /** The value of a number word without spaces, of up to {@link #LONGEST} letters. */
    Optional<BigDecimal> compound(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int thousand = word.indexOf("duizend");
        if (thousand < 0) {
            return belowThousand(word);
        }
        String after = word.substring(thousand + "duizend".length());
        Optional<BigDecimal> times =
                thousand == 0
                        ? Optional.of(BigDecimal.ONE)
                        : belowThousand(word.substring(0, thousand));
        return sum(times.map(THOUSAND::multiply), after);
    }

    private Optional<BigDecimal> belowThousand(String word) {
        int hundred = word.indexOf("honderd");
        if (hundred < 0) {
            return belowHundred(word);
        }
        Optional<BigDecimal> times =
                hundred == 0
                        ? Optional.of(BigDecimal.ONE)
                        : belowHundred(word.substring(0, hundred));
        return sum(times.map(HUNDRED::multiply), word.substring(hundred + "honderd".length()));
    }

    private Optional<BigDecimal> sum(Optional<BigDecimal> begin, String rest) {
        if (begin.isEmpty() || rest.isEmpty()) {
            return begin;
        }
        String bare = rest.startsWith("en") ? rest.substring(2) : rest;
        return belowThousand(bare).map(begin.get()::add);
    }

    private Optional<BigDecimal> belowHundred(String word) {
        NumberWord listed = words.get(word);
        return listed != null && listed.kind() == Kind.CARDINAL
                ? Optional.of(listed.min())
                : Optional.empty();
    }

    private static BigDecimal scaleOf(String word) {
        if (word.endsWith("duizend")) {
            return THOUSAND;
        }
        return word.endsWith("honderd") ? HUNDRED : BigDecimal.ONE;
    }

    /** {@code eenentwintig} to {@code negenennegentig}, and {@code tweeënhalf}. */
    private void addBelowHundred() {
        Map<String, NumberWord> listed = new HashMap<>(words);
        listed.forEach(
                (unit, one) -> {
                    if (one.kind() == Kind.CARDINAL && isDigit(one.min())) {
                        String stem = unit + (unit.endsWith("e") ? "ën" : "en");
                        listed.forEach((word, ten) -> addTens(stem, one, word, ten));
                        NumberWord half = NumberWord.of(Kind.CARDINAL, one.min().add(HALF));
                        words.put(stem + "half", half);
                        words.put(stem + "halve", half);
                    }
                });
    }

    private void addTens(String stem, NumberWord one, String word, NumberWord ten) {
        if (ten.kind() == Kind.CARDINAL
                && ten.min().compareTo(BigDecimal.TEN) > 0
                && ten.min().compareTo(HUNDRED) < 0
                && ten.min().remainder(BigDecimal.TEN).signum() == 0) {
            words.put(stem + word, NumberWord.of(Kind.CARDINAL, one.min().add(ten.min())));
        }
    }

    private static boolean isDigit(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(BigDecimal.TEN) < 0
                && NumeralParser.plain(value).scale() == 0;
    }

    /**
     * Of {@code 7}, {@code x1000000}, {@code 20..99}, {@code ~12}, {@code 1/3}, {@code =3/4},
     * {@code half}.
     */
    private static NumberWord meaning(String value) {
        if (value.equals("half")) {
            return NumberWord.of(Kind.HALF, HALF);
        }
        if (value.equals("few")) {
            return NumberWord.of(Kind.FEW, BigDecimal.ONE);
        }
        if (value.startsWith("x")) {
            BigDecimal scale = new BigDecimal(value.substring(1));
            return NumberWord.of(Kind.SCALE, scale).withScale(scale);
        }
        if (value.startsWith("~")) {
            return NumberWord.of(Kind.COLLECTIVE, new BigDecimal(value.substring(1)));
        }
        int to = value.indexOf("..");
        if (to > 0) {
            BigDecimal min = new BigDecimal(value.substring(0, to));
            BigDecimal max = new BigDecimal(value.substring(to + 2));
            return new NumberWord(Kind.VAGUE, min, max, BigDecimal.ONE);
        }
        if (value.startsWith("=")) {
            return NumberWord.of(Kind.WHOLE_SHARE, percent(value.substring(1)));
        }
        if (value.indexOf('/') > 0) {
            return NumberWord.of(Kind.SHARE, percent(value));
        }
        BigDecimal number = new BigDecimal(value);
        boolean power = number.equals(HUNDRED) || number.equals(THOUSAND);
        return NumberWord.of(Kind.CARDINAL, number).withScale(power ? number : BigDecimal.ONE);
    }

    private static BigDecimal percent(String fraction) {
        int of = fraction.indexOf('/');
        return NumeralParser.plain(
                new BigDecimal(fraction.substring(0, of))
                        .multiply(HUNDRED)
                        .divide(
                                new BigDecimal(fraction.substring(of + 1)),
                                SHARE_DIGITS,
                                RoundingMode.HALF_UP));
    }
}
