package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.StoryWeekday;
import dossier.language.dutch.dates.Meaning.Weekday;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * Days of the week: {@code zaterdagavond}, {@code komende maandag}, {@code vorige week maandag}.
 */
final class WeekdayRule implements WordingRule {

    private static final List<String> PARTICIPLE_STARTS =
            List.of("ge", "ver", "uitge", "aange", "bekend");

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.has(i, TimeWord.WEEKDAY)) {
            return isOneDay(words, i)
                    ? ofStory(words, i).or(() -> weekday(words, i, i))
                    : Optional.empty();
        }
        boolean shifted = shift(words, i).isPresent();
        if (shifted && words.is(i + 1, "week") && words.has(i + 2, TimeWord.WEEKDAY)) {
            return Optional.of(
                    new Wording(
                            i,
                            i + 3,
                            new Weekday(
                                    day(words, i + 2), Direction.EITHER, shift(words, i), false)));
        }
        return shifted && words.has(i + 1, TimeWord.WEEKDAY) && !words.isJoined(i + 1)
                ? weekday(words, i, i + 1)
                : Optional.empty();
    }

    /** {@code diezelfde maandag}, {@code de maandag daarop}. */
    private static Optional<Wording> ofStory(Words words, int i) {
        if (isThat(words, i - 1)) {
            StoryWeekday same = new StoryWeekday(day(words, i), Direction.EITHER);
            return Optional.of(new Wording(i - 1, i + 1, same));
        }
        if (!words.is(i - 1, "de") || !words.has(i + 1, TimeWord.AFTER_THAT)) {
            return Optional.empty();
        }
        boolean later = words.value(i + 1, TimeWord.AFTER_THAT) > 0;
        Direction direction = later ? Direction.FUTURE : Direction.PAST;
        return Optional.of(new Wording(i, i + 2, new StoryWeekday(day(words, i), direction)));
    }

    /** Not {@code de man die maandag kwam}: {@code die} points where nothing stands before it. */
    private static boolean isThat(Words words, int i) {
        if (words.is(i, "die")) {
            return words.beginsSentence(i) || words.has(i - 1, TimeWord.LEAD);
        }
        return words.has(i, TimeWord.THAT) && !words.is(i, "dat");
    }

    private static Optional<Wording> weekday(Words words, int from, int i) {
        DayOfWeek day = day(words, i);
        if (words.is(i + 1, "op") && words.has(i + 2, TimeWord.WEEKDAY)) {
            boolean next = day(words, i + 2) == day.plus(1);
            return Optional.of(
                    next
                            ? new Wording(
                                    from,
                                    i + 3,
                                    new Weekday(
                                            day, direction(words, from, i), Optional.empty(), true))
                            : new Wording(
                                    from,
                                    i + 1,
                                    new Weekday(
                                            day,
                                            direction(words, from, i),
                                            Optional.empty(),
                                            false)));
        }
        Optional<Integer> week = shift(words, i + 1);
        if (week.isPresent() && words.is(i + 2, "week")) {
            return Optional.of(
                    new Wording(from, i + 3, new Weekday(day, Direction.EITHER, week, false)));
        }
        YearTail tail = YearTail.at(words, i + 1);
        boolean tailed = !tail.year().isSaid() && tail.direction() != Direction.EITHER;
        Direction direction = tailed ? tail.direction() : direction(words, from, i);
        return Optional.of(
                new Wording(
                        from,
                        tailed ? tail.to() : i + 1,
                        new Weekday(day, direction, Optional.empty(), false)));
    }

    private static Direction direction(Words words, int from, int i) {
        return from < i ? Directions.of(words, from) : Direction.EITHER;
    }

    /** How many weeks from the article's the word before {@code week} points. */
    private static Optional<Integer> shift(Words words, int i) {
        if (words.has(i, TimeWord.THIS)) {
            return Optional.of(0);
        }
        return switch (Directions.of(words, i)) {
            case PAST -> Optional.of(-1);
            case FUTURE -> Optional.of(1);
            case EITHER -> Optional.empty();
        };
    }

    private static DayOfWeek day(Words words, int i) {
        return DayOfWeek.of(words.value(i, TimeWord.WEEKDAY));
    }

    /** Not any such day ({@code elke maandag}), no name ({@code Goede Vrijdag}), no compound. */
    private static boolean isOneDay(Words words, int i) {
        boolean named = words.isCapital(i) && !words.beginsSentence(i);
        boolean any = words.has(i - 1, TimeWord.ANY) && !isOfPublication(words, i);
        return !named && !words.isJoined(i) && !any;
    }

    /** {@code een maandag verschenen rapport}: what has an article is the report. */
    private static boolean isOfPublication(Words words, int i) {
        boolean inflected =
                words.endsWith(i + 1, "en")
                        || words.endsWith(i + 1, "de")
                        || words.endsWith(i + 1, "te");
        boolean article = words.is(i - 1, "een") && !words.is(i - 2, "op");
        return article && (inflected || isParticiple(words, i + 1)) && words.isWord(i + 2);
    }

    /** {@code een maandag gemeld aantal}. */
    private static boolean isParticiple(Words words, int i) {
        boolean weak = words.endsWith(i, "d") || words.endsWith(i, "t");
        return weak && PARTICIPLE_STARTS.stream().anyMatch(start -> words.startsWith(i, start));
    }
}
