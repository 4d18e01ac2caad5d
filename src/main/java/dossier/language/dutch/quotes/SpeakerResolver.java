package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says who is meant by a phrase: a pronoun stands for somebody before it ({@link Antecedents}),
 * {@code de burgemeester} for the one whom the article names as such.
 */
final class SpeakerResolver {

    private static final Set<String> PEOPLE = Set.of("man", "vrouw");

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Antecedents antecedents;
    private Optional<Cast> cast = Optional.empty();

    SpeakerResolver(DutchGrammar grammar, List<MarkedPassage> article) {
        this.grammar = grammar;
        this.article = article;
        this.antecedents = new Antecedents(grammar, article, this);
    }

    /** The speaker that a phrase in a block means; empty when the article doesn't say. */
    Optional<Speaker> resolve(int block, Phrase phrase) {
        return switch (phrase.form()) {
            case NAME -> Optional.of(named(phrase));
            case DESCRIPTION -> Optional.of(described(block, phrase));
            case PRONOUN, PLURAL_PRONOUN ->
                    antecedents
                            .before(block, phrase.start(), phrase)
                            .flatMap(found -> resolve(found.block(), found.phrase()))
                            .map(speaker -> standingIn(speaker, phrase));
        };
    }

    /** Whether a pronoun can stand for a speaker, as far as the article says what they are. */
    boolean canBe(Speaker speaker, Phrase pronoun) {
        Optional<Gender> needed = Gender.ofPronoun(pronoun.words().toLowerCase(Locale.ROOT));
        Optional<Gender> known = cast().genders().of(speaker);
        return pronoun.form() == Phrase.Form.PRONOUN
                && (needed.isEmpty() || known.isEmpty() || needed.equals(known));
    }

    private Speaker named(Phrase phrase) {
        return new Speaker(
                phrase.name().map(name -> name.entity()),
                phrase.name().isPresent() ? phrase.words() : wholeName(phrase),
                phrase.function(),
                Attribution.NAMED);
    }

    private String wholeName(Phrase name) {
        return cast().wholeName(name.words()).orElse(name.words());
    }

    private Speaker described(int block, Phrase phrase) {
        return holder(block, phrase)
                .map(
                        named ->
                                new Speaker(
                                        named.name().map(name -> name.entity()),
                                        named.name().isEmpty() ? wholeName(named) : phrase.words(),
                                        Optional.empty(),
                                        Attribution.PRONOUN))
                .orElseGet(
                        () ->
                                new Speaker(
                                        Optional.empty(),
                                        phrase.words(),
                                        Optional.empty(),
                                        Attribution.NAMED));
    }

    /** The named one whom {@code de burgemeester} or {@code de 32-jarige} stands for. */
    private Optional<Phrase> holder(int block, Phrase phrase) {
        String[] printed = phrase.words().split(" ");
        String first = printed[0].toLowerCase(Locale.ROOT);
        boolean definite = first.equals("de") || first.equals("deze") || first.equals("het");
        if (!definite || printed.length < 2 || printed.length > 3) {
            return Optional.empty();
        }
        String last = printed[printed.length - 1];
        String[] parts = last.toLowerCase(Locale.ROOT).split("-");
        String noun = parts[parts.length - 1];
        boolean former = parts.length == 2 && grammar.words().isFormer(parts[0]);
        String middle = printed.length == 3 ? printed[1] : "";
        boolean land = !middle.isEmpty() && Character.isUpperCase(middle.charAt(0));
        boolean aged = middle.endsWith("-jarige") || noun.equals("jarige");
        if (noun.equals("jarige")
                || (Character.isUpperCase(last.charAt(0)) && !grammar.words().isFunction(noun))) {
            boolean telling = aged || grammar.words().isInhabitant(noun);
            return telling && antecedents.areFewBefore(block, phrase.start())
                    ? before(block, phrase)
                    : none();
        }
        if (printed.length == 3 && !land && !aged) {
            return none();
        }
        List<Phrase> holders =
                holders(
                        former ? last.toLowerCase(Locale.ROOT) : noun,
                        land ? middle.toLowerCase(Locale.ROOT) : "");
        if (holders.isEmpty()) {
            return aged && antecedents.areFewBefore(block, phrase.start())
                    ? before(block, phrase)
                    : ofSex(block, phrase, noun).or(() -> ofTrade(block, phrase, noun));
        }
        return holders.size() == 1
                ? Optional.of(holders.get(0))
                : before(block, phrase)
                        .filter(one -> holders.stream().anyMatch(h -> Cast.isSame(h, one)));
    }

    /** As the article says, else as the register does; who had a trade is still called so. */
    private List<Phrase> holders(String function, String land) {
        List<Phrase> told = cast().whoAre(function, land);
        List<Phrase> known = told.isEmpty() ? cast().offices().holders(function, land) : told;
        return known.isEmpty() && grammar.words().isTrade(function)
                ? cast().whoWere(function, land)
                : known;
    }

    /** {@code De sociologe}, {@code de man}: the last one named who can be that. */
    private Optional<Phrase> ofSex(int block, Phrase phrase, String noun) {
        boolean telling =
                (grammar.words().isFunction(noun) || PEOPLE.contains(noun))
                        && !grammar.words().isRelation(noun);
        Optional<Gender> gender = telling ? grammar.genders().ofNoun(noun) : Optional.empty();
        return gender.isPresent() && antecedents.areFewBefore(block, phrase.start())
                ? before(block, phrase)
                        .filter(one -> cast().genders().of(one).or(() -> gender).equals(gender))
                : none();
    }

    /** {@code De onderzoeker}: the last one named, of whom nobody has told what she is. */
    private Optional<Phrase> ofTrade(int block, Phrase phrase, String noun) {
        return grammar.words().isTrade(noun) && antecedents.areFewBefore(block, phrase.start())
                ? before(block, phrase).filter(one -> one.isName() && one.name().isEmpty())
                : none();
    }

    private static Optional<Phrase> none() {
        return Optional.empty();
    }

    private Optional<Phrase> before(int block, Phrase phrase) {
        return antecedents
                .before(block, phrase.start(), phrase)
                .flatMap(
                        found ->
                                found.phrase().isName()
                                        ? Optional.of(found.phrase())
                                        : holder(found.block(), found.phrase()));
    }

    Cast cast() {
        if (cast.isEmpty()) {
            cast = Optional.of(new Cast(grammar, article));
        }
        return cast.get();
    }

    /** The speaker for whom a pronoun stands. */
    static Speaker standingIn(Speaker speaker, Phrase pronoun) {
        return new Speaker(
                speaker.entity(),
                speaker.entity().isPresent() ? pronoun.words() : speaker.words(),
                Optional.empty(),
                Attribution.PRONOUN);
    }

    /** The person whom a sentence is about as far as it stands before a quotation. */
    Optional<Speaker> protagonist(QuotePlace place) {
        return antecedents
                .protagonist(place.text(), place.near(), place.open())
                .flatMap(phrase -> resolve(place.block(), phrase));
    }

    /** The index of the nearest lede or paragraph before a block; -1 for none. */
    int textBefore(int block) {
        return antecedents.textBefore(block);
    }

    /** The person whom the last sentence of the text block before this one is about. */
    Optional<Speaker> lastOfBlockBefore(int block) {
        return antecedents
                .lastOfBlockBefore(block)
                .flatMap(found -> resolve(found.block(), found.phrase()));
    }

    /** Who says what the text block before this one ends with. */
    Optional<Speaker> sourceBefore(int block) {
        int before = textBefore(block);
        if (before < 0) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(before);
        int last = text.passage().sentences().size() - 1;
        return last < 0
                ? Optional.empty()
                : grammar.speaking(text, text.firstOf(last), text.endOf(last))
                        .filter(SubjectFinder::canSpeak)
                        .flatMap(phrase -> resolve(before, phrase));
    }

    /** The last person whom a sentence of the text block before this one is about. */
    Optional<Speaker> introducedBefore(int block) {
        return antecedents
                .introducedBefore(block)
                .flatMap(found -> resolve(found.block(), found.phrase()));
    }

    /** Whether a phrase is a person's, or a pronoun that may be. */
    boolean isPersonal(Phrase phrase) {
        return phrase.isPronoun() || isPerson(phrase);
    }

    /** Whether a phrase names or describes one person, and is no pronoun itself. */
    boolean isPerson(Phrase phrase) {
        return switch (phrase.form()) {
            case PRONOUN, PLURAL_PRONOUN -> false;
            case NAME ->
                    phrase.isKnownPerson()
                            || (phrase.name().isEmpty()
                                    && (phrase.person()
                                            || cast().knowsSurname(lastWord(phrase))
                                            || cast().knowsGivenName(lastWord(phrase))
                                            || grammar.genders()
                                                    .ofGivenName(lastWord(phrase))
                                                    .isPresent()));
            case DESCRIPTION -> grammar.words().isRole(lastWord(phrase)) || isSomebody(phrase);
        };
    }

    private boolean isSomebody(Phrase phrase) {
        return phrase.person() && !phrase.words().toLowerCase(Locale.ROOT).startsWith("het ");
    }

    /** Whether a phrase means one person for sure, not a body or several. */
    boolean isOne(Phrase phrase) {
        if (phrase.form() != Phrase.Form.DESCRIPTION || !isPerson(phrase)) {
            return isPerson(phrase);
        }
        String noun = phrase.noun();
        String key = noun.toLowerCase(Locale.ROOT);
        String first = key.split(" ")[0];
        return isPerson(phrase)
                && QuoteWords.DETERMINERS.contains(first)
                && !grammar.words().isGroup(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static String lastWord(Phrase phrase) {
        String words = phrase.words().toLowerCase(Locale.ROOT);
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    }
}
