package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.MonthPart;
import dossier.language.NamedSpan;
import dossier.language.dutch.dates.Meaning.DayOfMonth;
import dossier.language.dutch.dates.Meaning.Digits;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.StoryWeekday;
import dossier.language.dutch.dates.Meaning.Weekday;
import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads one passage from its first token to its last. */
final class PassageDates {

    /** How many findings back the date that others count from can be. */
    private static final int REACH = 8;

    /** What is told day by day may have a subheading in between. */
    private static final int BLOCKS_OF_A_STORY = 2;

    private static final int WEEK = 7;

    /** A date in a title has no more words of it before. */
    private static final int LONGEST_TITLE = 4;

    /** So many words stand at most between {@code sinds} and a year that belongs to it. */
    private static final int LONGEST_SINCE = 8;

    private final Words words;
    private final List<WordingRule> rules;
    private final DateResolver resolver;
    private final List<DateWording> found;
    private int nextName;

    /**
     * @param found of the passages before; what this one has is added
     */
    PassageDates(
            Words words, List<WordingRule> rules, DateResolver resolver, List<DateWording> found) {
        this.words = words;
        this.rules = rules;
        this.resolver = resolver;
        this.found = found;
    }

    void read() {
        int i = 0;
        int free = 0;
        while (i < words.size()) {
            Optional<Wording> wording = words.mayBegin(i) ? at(i) : Optional.empty();
            if (wording.isPresent()) {
                add(wording.get(), Math.max(free, Lead.start(words, wording.get().from())));
                free = wording.get().to();
                i = free;
            } else {
                i++;
            }
        }
    }

    private Optional<Wording> at(int i) {
        for (WordingRule rule : rules) {
            Optional<Wording> wording = rule.at(words, i);
            if (wording.isPresent()) {
                return wording.filter(one -> !isName(one) && !isTitle(one.from()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words are part of a name of the register: it is the name that counts. */
    private boolean isName(Wording wording) {
        List<NamedSpan> names = words.passage().names();
        Span span = span(wording.from(), wording.to());
        while (nextName < names.size() && names.get(nextName).end() <= span.start()) {
            nextName++;
        }
        return nextName < names.size() && names.get(nextName).start() < span.end();
    }

    /** Whether it stands in a title: {@code de film ‘Januari’}. */
    private boolean isTitle(int from) {
        for (int i = from - 1; i >= from - LONGEST_TITLE; i--) {
            if (words.isQuote(i)) {
                return words.isWork(i - 1) && !words.touchesNext(i - 1);
            }
        }
        return false;
    }

    private void add(Wording wording, int from) {
        Meaning meaning = wording.meaning();
        Direction verb = direction(wording);
        Context context =
                new Context(
                        verb,
                        Directions.isDone(words, wording.from(), wording.to()),
                        Reference.of(earlier(meaning)),
                        story(wording),
                        told());
        boolean about =
                meaning instanceof Point && (words.is(from, "rond") || words.is(from, "omstreeks"));
        Resolved exact = resolver.resolve(meaning, context);
        Resolved resolved = about ? exact.about() : exact;
        found.add(
                new DateWording(
                        span(from, wording.to()),
                        resolved.value(),
                        resolved.basis(),
                        weekday(meaning),
                        part(meaning),
                        Origin.FOUND));
    }

    private Direction direction(Wording wording) {
        if (wording.meaning() instanceof Weekday) {
            return Directions.ofWeekday(words, wording.from(), wording.to());
        }
        return wording.meaning() instanceof Point
                ? Directions.ofDate(words, wording.from(), wording.to())
                : Directions.ofClause(words, wording.from(), wording.to());
    }

    /**
     * The date before it, if that stands no further away than in the block before. Days and weeks
     * don't count from a month or a year.
     */
    private Optional<Edtf> earlier(Meaning meaning) {
        boolean day =
                meaning instanceof Shift shift
                        && (shift.unit() == Unit.DAY || shift.unit() == Unit.WEEK);
        int block = words.passage().block();
        return found.subList(Math.max(0, found.size() - REACH), found.size()).stream()
                .filter(date -> date.span().block() >= block - 1)
                .filter(date -> !day || Reference.of(date.value()).day().isPresent())
                .filter(date -> date.value().isPresent())
                .reduce((first, second) -> isSince(second) ? first : second)
                .flatMap(DateWording::value);
    }

    /** {@code sinds nieuwjaar}: no time at which the story stands. */
    private boolean isSince(DateWording date) {
        return date.span().block() == words.passage().block()
                && words.passage().text().regionMatches(true, date.span().start(), "sinds ", 0, 6);
    }

    /** The last date in this passage, if it doesn't hang on the article's own. */
    private Reference story(Wording wording) {
        return found.isEmpty()
                ? Reference.NONE
                : Optional.of(found.get(found.size() - 1))
                        .filter(date -> date.span().block() == words.passage().block())
                        .filter(date -> goesOn(date, wording))
                        .map(date -> Reference.of(date.value()))
                        .orElse(Reference.NONE);
    }

    /** The last date, if it and the one before it are days of a week that is long past. */
    private Optional<LocalDate> told() {
        List<DateWording> last = found.subList(Math.max(0, found.size() - 2), found.size());
        List<LocalDate> days =
                last.stream()
                        .filter(date -> date.basis() != DateBasis.PUBLICATION)
                        .flatMap(date -> date.value().flatMap(PassageDates::day).stream())
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
        boolean exact = date.value().indexOf('~') < 0;
        return Optional.of(date.latest())
                .filter(last -> exact && !date.earliest().isBefore(last.minusDays(1)));
    }

    /** From a month the story goes on, from {@code in 2011} only in its sentence. */
    private boolean goesOn(DateWording date, Wording wording) {
        if (isSaidOf(date, wording)) {
            return true;
        }
        boolean told = date.basis() == DateBasis.STATED || date.basis() == DateBasis.EARLIER_DATE;
        int start = date.span().start();
        boolean sentence =
                words.passage().sentenceAt(start) == words.sentenceOf(wording.from())
                        && words.passage().text().regionMatches(true, start, "in ", 0, 3)
                        && !isOfSince(start);
        return told && (Reference.of(date.value()).month().isPresent() || sentence);
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

    private Span span(int from, int to) {
        return words.span(from, to);
    }

    private static Optional<DayOfWeek> weekday(Meaning meaning) {
        if (meaning instanceof Weekday weekday) {
            return Optional.of(weekday.day());
        }
        if (meaning instanceof StoryWeekday weekday) {
            return Optional.of(weekday.day());
        }
        if (meaning instanceof DayOfMonth day) {
            return day.weekday();
        }
        return meaning instanceof Point point ? point.weekday() : Optional.empty();
    }

    private static Optional<MonthPart> part(Meaning meaning) {
        if (meaning instanceof Point point) {
            return point.part();
        }
        if (meaning instanceof Digits digits) {
            return digits.part();
        }
        boolean longer =
                meaning instanceof Shift shift
                        && shift.unit() != Unit.WEEK
                        && shift.unit() != Unit.WEEKEND;
        return longer ? ((Shift) meaning).part() : Optional.empty();
    }
}
