package dossier.language.dutch.dates;

import dossier.language.MonthPart;
import dossier.language.dutch.dates.Meaning.Digits;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.Vague;
import java.util.List;
import java.util.Optional;

/** Parts of a longer time: {@code half juni}, {@code begin dit jaar}, {@code eind jaren 90}. */
final class PartRule implements WordingRule {

    private final List<WordingRule> wholes;

    /**
     * @param wholes know what can have parts
     */
    PartRule(List<WordingRule> wholes) {
        this.wholes = List.copyOf(wholes);
    }

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (!words.has(i, TimeWord.PART)) {
            return Optional.empty();
        }
        MonthPart part = MonthPart.values()[words.value(i, TimeWord.PART) - 1];
        int of = words.is(i + 1, "van") ? i + 2 : i + 1;
        int whole = words.has(of, TimeWord.ARTICLE) ? of + 1 : of;
        for (WordingRule rule : wholes) {
            Optional<Meaning> meaning =
                    rule.at(words, whole).flatMap(found -> part(found.meaning(), part));
            if (meaning.isPresent()) {
                int to = rule.at(words, whole).orElseThrow().to();
                return Optional.of(new Wording(i, to, meaning.get()));
            }
        }
        boolean unnamed = whole > of && words.has(whole, TimeWord.UNIT);
        return unnamed && !words.is(whole, "dag")
                ? Optional.of(new Wording(i, whole + 1, new Vague()))
                : Optional.empty();
    }

    /** The part of it; empty for what has no parts, as a day. */
    private static Optional<Meaning> part(Meaning whole, MonthPart part) {
        if (whole instanceof Point point && point.day() == 0) {
            return Optional.of(
                    new Point(
                            point.year(),
                            point.month(),
                            0,
                            point.weekday(),
                            Optional.of(part),
                            point.direction()));
        }
        if (whole instanceof Shift shift && !shift.counted() && shift.unit() != Unit.DAY) {
            return Optional.of(
                    new Shift(
                            shift.unit(),
                            shift.amount(),
                            shift.from(),
                            false,
                            false,
                            Optional.of(part)));
        }
        return whole instanceof Digits digits
                ? Optional.of(new Digits(digits.digits(), Optional.of(part)))
                : Optional.empty();
    }
}
