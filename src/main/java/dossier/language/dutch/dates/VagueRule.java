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
            return lasting ? Optional.of(new Wording(i, unit + 1, new Vague())) : Optional.empty();
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
}
