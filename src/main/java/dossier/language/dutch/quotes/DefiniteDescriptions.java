package dossier.language.dutch.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the named one for whom a definite description stands: {@code de burgemeester}, {@code de
 * Franse president}, {@code de 32-jarige}, {@code de onderzoeker}, {@code de organisatie}.
 */
final class DefiniteDescriptions {

    private static final Set<String> DEFINITE = Set.of("de", "deze", "het");
    private static final Set<String> PEOPLE = Set.of("man", "vrouw");

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Antecedents antecedents;
    private final SpeakerResolver resolver;
    private final NamedOrganisations organisations;

    DefiniteDescriptions(
            DutchGrammar grammar,
            List<MarkedPassage> article,
            Antecedents antecedents,
            SpeakerResolver resolver) {
        this.grammar = grammar;
        this.antecedents = antecedents;
        this.resolver = resolver;
        this.article = article;
        this.organisations = new NamedOrganisations(grammar, article, antecedents);
    }

    /**
     * A definite description of two or three words.
     *
     * @param attribute between the determiner and the noun, or empty
     * @param word its last one, as printed
     */
    private record Description(String attribute, String word) {

        static Optional<Description> of(Phrase phrase) {
            String[] words = phrase.words().split(" ");
            boolean definite = DEFINITE.contains(words[0].toLowerCase(Locale.ROOT));
            return definite && (words.length == 2 || words.length == 3)
                    ? Optional.of(
                            new Description(
                                    words.length == 3 ? words[1] : "", words[words.length - 1]))
                    : Optional.empty();
        }

        private String[] parts() {
            return word.toLowerCase(Locale.ROOT).split("-");
        }

        /** The last part of a compound: {@code minister} of {@code oud-minister}. */
        String noun() {
            return parts()[parts().length - 1];
        }

        /** {@code oud} of {@code oud-minister}, or empty. */
        String prefix() {
            return parts().length == 2 ? parts()[0] : "";
        }

        /** {@code Franse}: an attribute that says of which land. */
        boolean hasLand() {
            return !attribute.isEmpty() && Character.isUpperCase(attribute.charAt(0));
        }

        /** {@code de 32-jarige}, {@code de 32-jarige student}. */
        boolean isAged() {
            return attribute.endsWith("-jarige") || noun().equals("jarige");
        }
    }

    /** Who is meant; empty when the article doesn't say, or means several. */
    Optional<Phrase> named(int block, Phrase phrase) {
        return called(article.get(block), phrase)
                .or(
                        () ->
                                Description.of(phrase)
                                        .flatMap(described -> named(block, phrase, described)));
    }

    /** {@code De man heet Serik}: it says so itself. */
    private Optional<Phrase> called(MarkedPassage text, Phrase phrase) {
        int verb = phrase.end();
        return (text.is(verb, "heet") || text.is(verb, "heette")) && verb + 1 < text.size()
                ? grammar.reader().read(text, verb + 1, text.size()).filter(Phrase::isName)
                : Optional.empty();
    }

    private Optional<Phrase> named(int block, Phrase phrase, Description described) {
        if (described.attribute().isEmpty() && grammar.words().isBody(described.noun())) {
            return organisations.only(block, phrase.start());
        }
        if (described.attribute().isEmpty() && grammar.words().isOrganisation(described.noun())) {
            return organisations.only(block, phrase.start(), described.noun());
        }
        if (saysWhence(described)) {
            boolean telling =
                    described.isAged()
                            || grammar.words().isInhabitant(described.noun())
                            || described.noun().endsWith("se");
            return telling ? only(block, phrase) : Optional.empty();
        }
        boolean plain = described.attribute().isEmpty();
        if (!plain && !described.hasLand() && !described.isAged()) {
            return Optional.empty();
        }
        List<Phrase> holders = holders(described);
        if (holders.size() == 1) {
            return Optional.of(holders.get(0));
        }
        if (!holders.isEmpty()) {
            return last(block, phrase)
                    .filter(one -> holders.stream().anyMatch(h -> Cast.isSame(h, one)));
        }
        return described.isAged()
                ? only(block, phrase)
                : introduced(block, phrase, described.noun())
                        .or(() -> ofSex(block, phrase, described.noun()))
                        .or(() -> ofTrade(block, phrase, described.noun()));
    }

    /** {@code de Belg}, {@code de Chileense}, {@code de 32-jarige}: not what somebody does. */
    private boolean saysWhence(Description described) {
        boolean capital = Character.isUpperCase(described.word().charAt(0));
        return described.noun().equals("jarige")
                || (capital && !grammar.words().isFunction(described.noun()));
    }

    /** As the article says, else as the register does; who had a trade is still called so. */
    private List<Phrase> holders(Description described) {
        boolean former = grammar.words().isFormer(described.prefix());
        String function = former ? described.word().toLowerCase(Locale.ROOT) : described.noun();
        String land = described.hasLand() ? described.attribute().toLowerCase(Locale.ROOT) : "";
        Cast cast = resolver.cast();
        List<Phrase> known = whoAre(function, land);
        if (!known.isEmpty()) {
            return known;
        }
        return grammar.words().isTrade(function)
                ? cast.whoWere(function, land)
                : grammar.words().officesCalled(function).stream()
                        .flatMap(office -> whoAre(office, land).stream())
                        .toList();
    }

    private List<Phrase> whoAre(String function, String land) {
        List<Phrase> told = resolver.cast().whoAre(function, land);
        return told.isEmpty() ? resolver.cast().offices().holders(function, land) : told;
    }

    /** {@code een winkelier van 34 … De man}: who was described as somebody new right before. */
    private Optional<Phrase> introduced(int block, Phrase phrase, String noun) {
        Optional<Phrase> found =
                PEOPLE.contains(noun)
                        ? antecedents
                                .before(block, phrase.start(), phrase)
                                .map(Antecedents.Found::phrase)
                        : Optional.empty();
        return found.filter(one -> one.form() == Phrase.Form.DESCRIPTION)
                .filter(one -> Phrase.firstWord(one.words()).equals("een"))
                .filter(one -> resolver.isOne(one) && fits(one, noun));
    }

    /** Not {@code een vrouw} for {@code de man}. */
    private boolean fits(Phrase one, String noun) {
        Optional<Gender> gender = grammar.genders().ofNoun(noun);
        return resolver.cast().genders().of(one).or(() -> gender).equals(gender);
    }

    /** {@code De sociologe}, {@code de man}: the last one named who can be that. */
    private Optional<Phrase> ofSex(int block, Phrase phrase, String noun) {
        boolean telling =
                (grammar.words().isFunction(noun) || PEOPLE.contains(noun))
                        && !grammar.words().isRelation(noun);
        Optional<Gender> gender = telling ? grammar.genders().ofNoun(noun) : Optional.empty();
        return gender.isEmpty()
                ? Optional.empty()
                : only(block, phrase).filter(one -> fits(one, noun));
    }

    /** {@code De onderzoeker}: the last one named, of whom nobody has told an office. */
    private Optional<Phrase> ofTrade(int block, Phrase phrase, String noun) {
        return grammar.words().isTrade(noun)
                ? only(block, phrase).filter(Phrase::isName).filter(this::canHaveTrade)
                : Optional.empty();
    }

    /** One whom the register lacks, or who has a trade by it: {@code Oost-Europa-deskundige}. */
    private boolean canHaveTrade(Phrase name) {
        return name.name()
                .map(known -> Phrase.lastWord(known.description().split(",")[0]))
                .map(grammar.words()::isTrade)
                .orElse(true);
    }

    /** The last one named, where few are. */
    private Optional<Phrase> only(int block, Phrase phrase) {
        return antecedents.areFewBefore(block, phrase.start())
                ? last(block, phrase)
                : Optional.empty();
    }

    private Optional<Phrase> last(int block, Phrase phrase) {
        return antecedents
                .before(block, phrase.start(), phrase)
                .flatMap(
                        found ->
                                found.phrase().isName()
                                        ? Optional.of(found.phrase())
                                        : named(found.block(), found.phrase()));
    }
}
