package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Vague;
import java.util.Optional;

/** Words that don't say which day: {@code al weken}, {@code de komende drie jaar}. */
final class VagueRule implements WordingRule {

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.has(i, TimeWord.ALREADY) || words.has(i, TimeWord.SINCE)) {
            int unit = CountRule.afterQuantity(words, i + 1);
            boolean lasting = words.has(unit, TimeWord.UNITS) || words.has(unit, TimeWord.LONG);
            return lasting
                    ? Optional.of(new Wording(i, unit + 1, new Vague()))
                    : lastingOne(words, i);
        }
        if (words.has(i, TimeWord.WITHIN)) {
            int unit = CountRule.afterQuantity(words, i + 1);
            return unit > i + 1 && CountRule.isUnit(words, unit)
                    ? Optional.of(new Wording(i, unit + 1, new Vague()))
                    : Optional.empty();
        }
        boolean around = Directions.of(words, i) != Direction.EITHER || words.has(i, TimeWord.LAST);
        if (!around) {
            return Optional.empty();
        }
        int quantity = CountRule.afterQuantity(words, i + 1);
        int unit = CountRule.count(words, quantity) > 0 ? quantity + 1 : quantity;
        boolean several =
                unit > i + 1 ? CountRule.isUnit(words, unit) : words.has(unit, TimeWord.UNITS);
        return several ? Optional.of(new Wording(i, unit + 1, new Vague())) : Optional.empty();
    }

    /** {@code al ruim een week}; not {@code al een jaar of vijf}. */
    private static Optional<Wording> lastingOne(Words words, int already) {
        int one = words.has(already + 1, TimeWord.ABOUT) ? already + 2 : already + 1;
        boolean lasting =
                words.has(already, TimeWord.ALREADY)
                        && words.is(one, "een")
                        && words.has(one + 1, TimeWord.UNIT)
                        && !words.is(one + 2, "of");
        return lasting ? Optional.of(new Wording(already, one + 2, new Vague())) : Optional.empty();
    }
}
