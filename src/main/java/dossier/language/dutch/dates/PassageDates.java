package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.NamedSpan;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Weekday;
import dossier.model.Origin;
import dossier.model.Span;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads one passage from its first token to its last. */
final class PassageDates {

    /** A date in a title has no more words of it before. */
    private static final int LONGEST_TITLE = 4;

    private final Words words;
    private final List<WordingRule> rules;
    private final DateResolver resolver;
    private final List<DateWording> found;
    private final StoryDates story;
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
        story = new StoryDates(words, resolver, found);
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
                        Reference.of(story.earlier(meaning)),
                        story.of(wording),
                        story.told());
        boolean about =
                meaning instanceof Point && (words.is(from, "rond") || words.is(from, "omstreeks"));
        Resolved exact = next(wording, verb).orElseGet(() -> resolver.resolve(meaning, context));
        Resolved resolved = about ? exact.about() : exact;
        found.add(
                new DateWording(
                        span(from, wording.to()),
                        resolved.value(),
                        resolved.basis(),
                        meaning.weekday(),
                        meaning.namedPart(),
                        Origin.FOUND));
    }

    /** The second of {@code donderdag en vrijdag}, which comes after the first. */
    private Optional<Resolved> next(Wording wording, Direction verb) {
        boolean bare =
                wording.meaning() instanceof Weekday weekday
                        && weekday.weeks().isEmpty()
                        && !weekday.night()
                        && weekday.direction() == Direction.EITHER;
        boolean linked = words.is(wording.from() - 1, "en") || words.is(wording.from() - 1, ",");
        if (!bare || !linked || verb == Direction.PAST || found.isEmpty()) {
            return Optional.empty();
        }
        DateWording before = found.get(found.size() - 1);
        Span link = words.span(wording.from() - 2, wording.from() - 1);
        boolean beside = before.span().block() == link.block() && before.span().end() == link.end();
        return Optional.of(before)
                .filter(date -> beside && date.basis() == DateBasis.PUBLICATION)
                .flatMap(date -> Reference.of(date.value()).day())
                .map(
                        day ->
                                day.with(
                                        TemporalAdjusters.nextOrSame(
                                                wording.meaning().weekday().get())))
                .map(day -> Resolved.of(day.toString(), DateBasis.PUBLICATION));
    }

    private Direction direction(Wording wording) {
        if (wording.meaning() instanceof Weekday) {
            return Directions.ofWeekday(words, wording.from(), wording.to());
        }
        return wording.meaning() instanceof Point
                ? Directions.ofDate(words, wording.from(), wording.to())
                : Directions.ofClause(words, wording.from(), wording.to());
    }

    private Span span(int from, int to) {
        return words.span(from, to);
    }
}
