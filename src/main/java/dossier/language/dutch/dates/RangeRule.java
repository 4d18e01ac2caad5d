package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Range;
import java.util.List;
import java.util.Optional;

/** From one date to another: {@code van 1991 tot 2019}, {@code tussen 3 en 5 januari}. */
final class RangeRule implements WordingRule {

    private final List<WordingRule> ends;

    /**
     * @param ends know the dates that a range can begin and end with
     */
    RangeRule(List<WordingRule> ends) {
        this.ends = List.copyOf(ends);
    }

    @Override
    public Optional<Wording> at(Words words, int i) {
        return years(words, i).or(() -> points(words, i));
    }

    /** {@code 2014-2016}, {@code 2021-22}: years that need no preposition. */
    private static Optional<Wording> years(Words words, int i) {
        int from = words.year(i);
        int second = from == 0 ? i : connector(words, i, i + 1, false);
        if (second == i || second == i + 1 || words.touchesNext(i - 1) && !words.is(i - 1, "(")) {
            return Optional.empty();
        }
        int to = words.year(second);
        if (to == 0 && words.isDash(i + 1) && from % 100 + 1 == words.small(second)) {
            to = from + 1;
        }
        boolean plain = YearRule.isPlain(from) && YearRule.isPlain(to);
        if (to <= from || words.isCounted(second + 1) || words.isJoined(second)) {
            return Optional.empty();
        }
        // "van 1500 tot 1800" counts as often as it dates; a dash joins centuries too.
        boolean between = words.is(i - 1, "tussen") && from % 100 != 0 && to % 100 != 0;
        return plain
                        || between
                        || words.has(second + 1, TimeWord.AFTER_YEAR)
                        || words.is(second + 1, ")")
                ? Optional.of(
                        range(words, i, second + 1, new Range(Point.year(from), Point.year(to))))
                : Optional.empty();
    }

    /** Whether it is worth the search: most words that begin dates begin no ranges. */
    private static boolean mayBegin(Words words, int i) {
        return words.isNumber(i)
                || words.has(i, TimeWord.MONTH)
                || words.has(i, TimeWord.PART)
                || words.has(i, TimeWord.WEEKDAY);
    }

    private Optional<Wording> points(Words words, int i) {
        Optional<Wording> first = mayBegin(words, i) ? end(words, i) : Optional.empty();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Point from = (Point) first.get().meaning();
        int after = first.get().to();
        int second = connector(words, i, after, from.day() > 0);
        int start = words.has(second, TimeWord.LEAD) ? second + 1 : second;
        Optional<Wording> last = second == after ? Optional.empty() : end(words, start);
        return last.filter(to -> !isBackwards(from, (Point) to.meaning()))
                .map(to -> range(words, i, to.to(), new Range(from, (Point) to.meaning())));
    }

    /** Whether it runs back within one month: {@code 2-1 januari} is no range. */
    private static boolean isBackwards(Point from, Point to) {
        return from.month() == to.month()
                && to.day() < from.day()
                && from.year().isSaid() == to.year().isSaid();
    }

    private Optional<Wording> end(Words words, int i) {
        for (WordingRule rule : ends) {
            Optional<Wording> found =
                    rule.at(words, i).filter(wording -> wording.meaning() instanceof Point);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The index after what joins the ends; {@code i} when nothing does. */
    private static int connector(Words words, int from, int i, boolean days) {
        int through = Connector.through(words, i);
        if (through > i) {
            return through;
        }
        boolean and = words.is(i, "en") && words.is(from - 1, "tussen");
        boolean night = days && words.is(i, "op") && isNight(words, from - 2);
        boolean season =
                words.is(i, "/")
                        && words.year(from) > 0
                        && words.year(i + 1) == words.year(from) + 1;
        return and || night || season ? i + 1 : i;
    }

    /** {@code in de nacht van}, {@code in die van}. */
    static boolean isNight(Words words, int i) {
        return words.is(i, "nacht") || (words.is(i, "die") && words.is(i - 1, "in"));
    }

    private static Wording range(Words words, int i, int to, Range range) {
        boolean opened = words.is(i - 1, "van") || words.is(i - 1, "tussen");
        return new Wording(opened ? i - 1 : i, to, range);
    }
}
