package dossier.language.dutch.figures;

import dossier.language.NamedSpan;
import dossier.language.Token;
import dossier.language.WordList;
import dossier.language.dutch.figures.Quantity.Form;
import dossier.model.EntityType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers that are ages: {@code 42-jarige}, {@code zestienjarige}, {@code Jan Smit (42)},
 * {@code een meisje van vier}, {@code mannen tussen de 18 en 60 jaar}.
 */
final class Ages {

    private static final BigDecimal YOUNGEST_IN_BRACKETS = BigDecimal.TEN;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final Set<String> PRONOUNS = Set.of("hij", "zij", "ze", "ik");
    private static final Set<String> COPULAS = Set.of("is", "was", "wordt", "werd", "ben");
    private static final Set<String> LIMITS = Set.of("van", "tot", "vanaf", "boven", "onder");

    private final Topics topics;
    private final QuantityReader quantities;
    private final WordList stops = WordList.of("dutch/figures-stops.txt");
    private final WordList things = WordList.of("dutch/figures-things.txt");

    Ages(Topics topics, QuantityReader quantities) {
        this.topics = topics;
        this.quantities = quantities;
    }

    /** An age, of a person or of a thing, if the number is one; years are counted elsewhere. */
    Optional<Counted> at(Words words, Quantity quantity) {
        int end = quantity.end();
        if (quantity.form() == Form.AGE) {
            return Optional.of(old(words, end));
        }
        if (words.hyphen(end) && words.joined(end) && words.key(end + 1).startsWith("jarig")) {
            return Optional.of(old(words, end + 2));
        }
        return isBare(words, quantity) ? Optional.of(counted(end, "jarige")) : Optional.empty();
    }

    /**
     * Years as an age, where people stand before them: {@code mannen van 24 en 31 jaar}; {@code zij
     * werd 83 jaar}.
     */
    Counted ofPeople(Words words, int first, Counted counted) {
        boolean years = counted.noun().filter(noun -> noun.unit().equals("years")).isPresent();
        if (!years) {
            return counted;
        }
        boolean listed = words.is(first - 1, "en") && quantities.isNumber(words, first - 2);
        int start = listed ? first - 2 : first;
        int before = words.is(start - 1, "de") ? start - 2 : start - 1;
        boolean limited = LIMITS.contains(words.key(before)) || words.is(first, "tussen");
        int person = LIMITS.contains(words.key(before)) ? before - 1 : before;
        boolean alone = isOf(words, first) && !words.at(counted.end()).isWord();
        return alone || (limited && isPerson(words, person))
                ? counted(counted.end(), "jarige")
                : counted;
    }

    /** {@code 42-jarige}; but {@code tienjarig jubileum} lasts or lasted ten years. */
    private Counted old(Words words, int end) {
        return counted(end, things.haveEndOf(words.key(end)) ? "jaar" : "jarige");
    }

    private Counted counted(int end, String noun) {
        return new Counted(end, topics.nouns().of(noun), Optional.empty(), true);
    }

    private boolean isBare(Words words, Quantity quantity) {
        if (!quantity.exact() || quantity.most().compareTo(OLDEST) > 0) {
            return false;
        }
        int first = quantity.first();
        boolean ends = !words.at(quantity.end()).isWord() || words.is(quantity.end(), "en");
        if (words.is(first - 1, "van")) {
            boolean alone = ends || stops.contain(words.key(quantity.end()));
            return alone && isPerson(words, first - 2) && !words.is(quantity.end(), "%");
        }
        if (isOf(words, first)) {
            return ends;
        }
        return isBracketed(words, quantity) && isPersonBeside(words, first - 2);
    }

    /** Whether {@code hij is}, {@code mijn moeder is} or the like stands before token {@code i}. */
    private boolean isOf(Words words, int i) {
        return COPULAS.contains(words.key(i - 1))
                && (PRONOUNS.contains(words.key(i - 2)) || isPerson(words, i - 2));
    }

    /** {@code (42)} or {@code , 42,}. */
    private static boolean isBracketed(Words words, Quantity quantity) {
        int before = quantity.first() - 1;
        boolean round = words.is(before, "(") && words.is(quantity.end(), ")");
        boolean commas = words.is(before, ",") && words.is(quantity.end(), ",");
        return (round || commas)
                && quantity.form() == Form.DIGITS
                && quantity.least().compareTo(YOUNGEST_IN_BRACKETS) >= 0;
    }

    /** {@code Jan Smit (42)}, {@code haar moeder (67)}. */
    private boolean isPersonBeside(Words words, int last) {
        return isPersonsName(words, last) || (words.is(last + 1, "(") && isPerson(words, last));
    }

    /** Whether a person known by name, or two capitalised words of no name, end there. */
    private static boolean isPersonsName(Words words, int last) {
        Token token = words.at(last);
        Optional<NamedSpan> name = words.nameAt(token.start());
        if (name.isPresent()) {
            return name.get().entity().type() == EntityType.PERSON;
        }
        return words.capital(last) && words.capital(last - 1) && !words.isUpperCase(last);
    }

    private boolean isPerson(Words words, int i) {
        return topics.nouns().of(words.key(i)).filter(n -> n.unit().equals("people")).isPresent();
    }
}
