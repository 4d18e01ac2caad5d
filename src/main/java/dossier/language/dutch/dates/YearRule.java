package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Point;
import java.util.Optional;

/** Years: {@code sinds 1991}, {@code de sancties van 2014}, {@code in '68}. */
final class YearRule implements WordingRule {

    /** Newspapers write counts above a thousand with a point, so most others are years. */
    private static final int FIRST_PLAIN_YEAR = 1900;

    private static final int LAST_PLAIN_YEAR = 2060;

    @Override
    public Optional<Wording> at(Words words, int i) {
        int shortYear = YearTail.shortYear(words, i);
        if (shortYear > 0 && words.has(i - 1, TimeWord.BEFORE_YEAR) && !isJoined(words, i + 1)) {
            return Optional.of(new Wording(i, i + 2, Point.year(shortYear)));
        }
        int year = words.year(i);
        return year > 0 && isFree(words, i) && !words.isCounted(i + 1) && isYear(words, i, year)
                ? Optional.of(new Wording(i, i + 1, Point.year(year)))
                : Optional.empty();
    }

    private static boolean isJoined(Words words, int i) {
        return words.touchesNext(i) && (words.isWord(i + 1) || words.isDash(i + 1));
    }

    /** Whether it is one that few would take for a count. */
    static boolean isPlain(int year) {
        return year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR && year != 2000;
    }

    private static boolean isYear(Words words, int i, int year) {
        boolean announced = words.has(i - 1, TimeWord.BEFORE_YEAR) || follows(words, i);
        if (isPlain(year)) {
            return announced || (isBare(words, i) && endsThere(words, i + 1));
        }
        if (words.has(i - 1, TimeWord.BEFORE_OLD_YEAR)) {
            return endsThere(words, i + 1) || !mayBeCounted(words, i + 1);
        }
        return words.is(i - 1, "van") && year % 100 != 0 && endsThere(words, i + 1);
    }

    /** Whether no sign joins it to anything: {@code €2020}, {@code 2020-editie}, {@code 2020%}. */
    private static boolean isFree(Words words, int i) {
        boolean before = words.touchesNext(i - 1) && !words.has(i - 1, TimeWord.OPENING);
        boolean time = words.is(i + 1, ":") && words.touchesNext(i + 1);
        boolean after = isJoined(words, i) || words.touchesNext(i) && words.is(i + 1, "/");
        return !before && !after && !time && !isSum(words, i);
    }

    private static boolean isSum(Words words, int i) {
        return words.is(i - 1, "€")
                || words.is(i - 1, "$")
                || words.is(i + 1, "€")
                || words.is(i + 1, "%");
    }

    /** Whether it comes after another year: {@code in 2019 en 2020}. */
    private static boolean follows(Words words, int i) {
        boolean joined = words.is(i - 1, "en") || words.is(i - 1, ",") || words.is(i - 1, "of");
        return joined && isPlain(words.year(i - 2)) && isPlain(words.year(i));
    }

    /** Whether nothing before it counts or names: {@code zeker 2020}, {@code Agenda 2030}. */
    private static boolean isBare(Words words, int i) {
        if (words.has(i - 1, TimeWord.NO_YEAR_AFTER)
                || words.endsWith(i - 1, "nummer")
                || words.has(i - 1, TimeWord.ARTICLE)) {
            return false;
        }
        return words.beginsSentence(i) || !words.isCapital(i - 1);
    }

    private static boolean endsThere(Words words, int i) {
        return words.has(i, TimeWord.AFTER_YEAR) || (!words.isWord(i) && !words.isNumber(i));
    }

    /** Whether it may be several things, or a postcode: {@code in 1500 huishoudens}. */
    private static boolean mayBeCounted(Words words, int i) {
        return words.endsWith(i, "en") || words.endsWith(i, "s") || words.isCapital(i);
    }
}
