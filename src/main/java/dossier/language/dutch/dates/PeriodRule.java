package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Digits;
import dossier.language.dutch.dates.Meaning.Months;
import java.util.Optional;

/** Decades, centuries, seasons, quarters: {@code jaren negentig}, {@code de zomer van 2019}. */
final class PeriodRule implements WordingRule {

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.is(i, "jaren")) {
            return decade(words, i, i + 1);
        }
        if (isSecondDecade(words, i)) {
            return decade(words, i, i);
        }
        if (words.has(i, TimeWord.SEASON)) {
            boolean placed = words.has(i - 1, TimeWord.ARTICLE) && words.has(i - 2, TimeWord.LEAD);
            return months(words, i, i, Direction.EITHER)
                    .filter(season -> placed || season.to() > i + 1);
        }
        if (words.has(i + 1, TimeWord.SEASON) && isShift(words, i)) {
            return months(words, i, i + 1, Directions.of(words, i));
        }
        return century(words, i).or(() -> fraction(words, i));
    }

    private static boolean isShift(Words words, int i) {
        return words.has(i, TimeWord.THIS) || Directions.of(words, i) != Direction.EITHER;
    }

    private static Optional<Wording> months(Words words, int from, int i, Direction direction) {
        YearTail tail = YearTail.at(words, i + 1);
        Months months = new Months(tail.year(), words.value(i, TimeWord.SEASON), 3, direction);
        return Optional.of(new Wording(from, tail.to(), months));
    }

    /** {@code jaren negentig}, {@code jaren '90}, {@code jaren 1990}. */
    private static Optional<Wording> decade(Words words, int i, int at) {
        int number = words.isApostrophe(at) ? at + 1 : at;
        int years =
                words.year(number) > 0
                        ? words.year(number)
                        : centuryOf(CountRule.count(words, number));
        if (years == 0 || years % 10 != 0 || words.isJoined(number)) {
            return Optional.empty();
        }
        int to = number + 1;
        boolean last = words.is(to, "van") && words.has(to + 1, TimeWord.ARTICLE);
        boolean century = last && words.is(to + 2, "vorige") && words.is(to + 3, "eeuw");
        Digits digits = new Digits(years / 10 + "X", Optional.empty());
        return Optional.of(new Wording(i, century ? to + 4 : to, digits));
    }

    /** Whether it follows another decade: {@code '70} in {@code de jaren '60 en '70}. */
    private static boolean isSecondDecade(Words words, int i) {
        boolean joined = words.is(i - 1, "en") || words.is(i - 1, "of");
        int first = words.isApostrophe(i - 3) ? i - 3 : i - 2;
        return joined && words.is(first - 1, "jaren");
    }

    /** A decade of the last century, or the first two of this one: {@code jaren nul, tien}. */
    private static int centuryOf(int decade) {
        if (decade < 10 || decade > 90) {
            return 0;
        }
        return decade == 10 ? 2010 : 1900 + decade;
    }

    /** {@code 19e eeuw}, {@code negentiende eeuw}. */
    private static Optional<Wording> century(Words words, int i) {
        int at = afterOrdinal(words, i);
        int ordinal = ordinal(words, i);
        return ordinal > 10 && ordinal < 22 && words.is(at, "eeuw")
                ? Optional.of(
                        new Wording(i, at + 1, new Digits(ordinal - 1 + "XX", Optional.empty())))
                : Optional.empty();
    }

    /** {@code derde kwartaal van 2021}, {@code eerste jaarhelft}, {@code tweede helft van 2020}. */
    private static Optional<Wording> fraction(Words words, int i) {
        int at = afterOrdinal(words, i);
        int ordinal = ordinal(words, i);
        YearTail tail = YearTail.at(words, at + 1);
        if (ordinal >= 1 && ordinal <= 4 && words.is(at, "kwartaal")) {
            Months quarter = new Months(tail.year(), ordinal * 3 - 2, 3, Direction.EITHER);
            return Optional.of(new Wording(i, tail.to(), quarter));
        }
        boolean half =
                words.is(at, "jaarhelft")
                        || words.is(at, "halfjaar")
                        || (words.is(at, "helft") && tail.year().isSaid());
        return half && (ordinal == 1 || ordinal == 2)
                ? Optional.of(
                        new Wording(
                                i,
                                tail.to(),
                                new Months(tail.year(), ordinal * 6 - 5, 6, Direction.EITHER)))
                : Optional.empty();
    }

    private static int ordinal(Words words, int i) {
        return words.has(i, TimeWord.ORDINAL)
                ? words.value(i, TimeWord.ORDINAL)
                : words.has(i + 1, TimeWord.ORDINAL_END) && words.touchesNext(i)
                        ? words.small(i)
                        : 0;
    }

    private static int afterOrdinal(Words words, int i) {
        return words.has(i, TimeWord.ORDINAL) ? i + 1 : i + 2;
    }
}
