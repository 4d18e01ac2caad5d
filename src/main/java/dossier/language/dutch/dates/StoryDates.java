package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Shift;
import dossier.model.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Knows which of the dates before a wording of a passage it counts from or goes on with. */
final class StoryDates {

    /** How many findings back the date that others count from can be. */
    private static final int REACH = 8;

    /** What is told day by day may have a subheading in between. */
    private static final int BLOCKS_OF_A_STORY = 2;

    private static final int WEEK = 7;

    /** So many words stand at most between {@code sinds} and a year that belongs to it. */
    private static final int LONGEST_SINCE = 8;

    private final Words words;
    private final DateResolver resolver;
    private final List<DateWording> found;

    /**
     * @param found of the passages before and of this one so far
     */
    StoryDates(Words words, DateResolver resolver, List<DateWording> found) {
        this.words = words;
        this.resolver = resolver;
        this.found = found;
    }

    /**
     * The date before it, if that stands no further away than in the block before, headings not
     * counted, or in the heading above. Days and weeks don't count from a month or a year.
     */
    Optional<Edtf> earlier(Meaning meaning) {
        boolean day =
                meaning instanceof Shift shift
                        && (shift.unit() == Unit.DAY || shift.unit() == Unit.WEEK);
        boolean later = meaning instanceof Shift shift && shift.amount() > 0;
        int block = words.passage().block();
        return found.subList(Math.max(0, found.size() - REACH), found.size()).stream()
                .filter(date -> date.span().block() >= Math.min(block - 1, words.place().before()))
                .filter(date -> !day || Reference.of(date.value()).day().isPresent())
                .filter(date -> date.value().isPresent())
                .reduce(
                        (first, second) ->
                                isSince(second) || (later && isBefore(second)) ? first : second)
                .flatMap(DateWording::value)
                .or(() -> words.place().headed());
    }

    /** {@code een dag eerder}: the story goes on from the date that this counts from. */
    private boolean isBefore(DateWording date) {
        int last = words.passage().tokenAt(date.span().end()) - 1;
        return date.span().block() == words.passage().block()
                && (words.is(last, "eerder")
                        || words.is(last, "daarvoor")
                        || words.is(last, "ervoor"));
    }

    /** {@code sinds nieuwjaar}: no time at which the story stands. */
    private boolean isSince(DateWording date) {
        return date.span().block() == words.passage().block()
                && words.passage().text().regionMatches(true, date.span().start(), "sinds ", 0, 6);
    }

    /** The last date in this passage, if it doesn't hang on the article's own. */
    Reference of(Wording wording) {
        return found.isEmpty()
                ? Reference.NONE
                : Optional.of(found.get(found.size() - 1))
                        .filter(date -> date.span().block() == words.passage().block())
                        .filter(date -> goesOn(date, wording))
                        .map(date -> Reference.of(date.value()))
                        .orElse(Reference.NONE);
    }

    /** The last date, if it and the one before it are days of a week that is long past. */
    Optional<LocalDate> told() {
        List<DateWording> last = found.subList(Math.max(0, found.size() - 2), found.size());
        List<LocalDate> days =
                last.stream()
                        .filter(date -> date.basis() != DateBasis.PUBLICATION)
                        .flatMap(date -> date.value().flatMap(StoryDates::day).stream())
                        .filter(resolver::isLongPast)
                        .toList();
        int block = words.passage().block();
        boolean told =
                days.size() == 2
                        && last.get(1).span().block() >= block - BLOCKS_OF_A_STORY
                        && Math.abs(ChronoUnit.DAYS.between(days.get(0), days.get(1))) <= WEEK;
        return told ? Optional.of(days.get(1)) : Optional.empty();
    }

    /** A day, or the morning after a night. */
    private static Optional<LocalDate> day(Edtf date) {
        return Optional.of(date.latest())
                .filter(
                        last ->
                                !date.isQualified()
                                        && !date.earliest().isBefore(last.minusDays(1)));
    }

    /** From a month the story goes on, from {@code in 2011} only in its sentence. */
    private boolean goesOn(DateWording date, Wording wording) {
        if (isSaidOf(date, wording)) {
            return true;
        }
        if (isAside(date, wording)) {
            return false;
        }
        boolean told = date.basis() == DateBasis.STATED || date.basis() == DateBasis.EARLIER_DATE;
        int start = date.span().start();
        boolean sentence =
                words.passage().sentenceAt(start) == words.sentenceOf(wording.from())
                        && words.passage().text().regionMatches(true, start, "in ", 0, 3)
                        && !isOfSince(start);
        Optional<Integer> month = Reference.of(date.value()).month().map(YearMonth::getMonthValue);
        // From "vier maanden later" a story doesn't go on over the turn of a year.
        boolean counted =
                date.basis() == DateBasis.EARLIER_DATE
                        && wording.meaning() instanceof Point point
                        && month.filter(last -> point.month() < last).isPresent();
        return told && !counted && (month.isPresent() || sentence);
    }

    /** Whether the date is of an aside: {@code De stad, in 2018 omgedoopt, heet sinds mei zo}. */
    private boolean isAside(DateWording date, Wording wording) {
        int first = words.passage().tokenAt(date.span().start());
        int end = words.passage().tokenAt(date.span().end());
        return words.is(first - 1, ",")
                && words.isWord(end)
                && words.sentenceOf(first) == words.sentenceOf(wording.from())
                && IntStream.range(end, wording.from()).anyMatch(i -> words.is(i, ","));
    }

    /** Whether it is the year that is said right before a day: {@code vorig jaar op 8 mei}. */
    private boolean isSaidOf(DateWording date, Wording wording) {
        int from = Lead.start(words, wording.from());
        int last = words.is(from - 1, ",") ? from - 2 : from - 1;
        return date.basis() == DateBasis.PUBLICATION
                && last >= 0
                && words.span(last, last + 1).end() == date.span().end()
                && (words.is(last, "jaar") || words.is(last, "geleden"));
    }

    /** Whether the date says since when: {@code sinds het vertrek van de koning in 2018}. */
    private boolean isOfSince(int start) {
        int in = words.passage().tokenAt(start);
        for (int i = in - 1; i >= Math.max(0, in - LONGEST_SINCE); i--) {
            if (words.is(i, "sinds") || !words.isWord(i)) {
                return words.is(i, "sinds");
            }
        }
        return false;
    }
}
