package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.language.dutch.quotes.Attributed.Manner;
import dossier.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who is meant by a phrase: a pronoun stands for somebody before it ({@link Antecedents}),
 * {@code de burgemeester} for the one whom the article names as such ({@link
 * DefiniteDescriptions}).
 */
final class SpeakerResolver {

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Antecedents antecedents;
    private final DefiniteDescriptions descriptions;
    private Optional<Cast> cast = Optional.empty();

    SpeakerResolver(DutchGrammar grammar, List<MarkedPassage> article) {
        this.grammar = grammar;
        this.article = article;
        this.antecedents = new Antecedents(grammar, article, this);
        this.descriptions = new DefiniteDescriptions(grammar, article, antecedents, this);
    }

    /** The speaker that a phrase in a block means; empty when the article doesn't say. */
    Optional<Speaker> resolve(int block, Phrase phrase) {
        return switch (phrase.form()) {
            case NAME -> Optional.of(named(phrase));
            case DESCRIPTION -> Optional.of(described(block, phrase));
            case PRONOUN, PLURAL_PRONOUN ->
                    antecedents
                            .before(block, phrase.start(), phrase)
                            .flatMap(found -> meant(found, phrase))
                            .map(speaker -> standingIn(speaker, phrase));
        };
    }

    /** Quoted words of whoever a phrase beside them means. */
    Attributed attributed(QuotePlace place, Phrase phrase, Manner manner) {
        return new Attributed(resolve(place.block(), phrase), manner);
    }

    /** {@code de diplomaat} isn't the woman named before, if the pronoun is {@code hij}. */
    private Optional<Speaker> meant(Antecedents.Found found, Phrase pronoun) {
        Phrase phrase = found.phrase();
        Optional<Speaker> speaker = resolve(found.block(), phrase);
        boolean other =
                phrase.form() == Phrase.Form.DESCRIPTION
                        && speaker.filter(who -> isOther(who, pronoun)).isPresent();
        return other ? Optional.of(undescribed(phrase)) : speaker;
    }

    private boolean isOther(Speaker speaker, Phrase pronoun) {
        return pronoun.form() == Phrase.Form.PRONOUN && !canBe(speaker, pronoun);
    }

    /** One of whom no more is told than what he is. */
    private static Speaker undescribed(Phrase phrase) {
        return new Speaker(Optional.empty(), phrase.words(), Optional.empty(), Attribution.NAMED);
    }

    /** Whether a pronoun can stand for a speaker, as far as the article says what they are. */
    boolean canBe(Speaker speaker, Phrase pronoun) {
        Optional<Gender> needed = Gender.ofPronoun(pronoun.words().toLowerCase(Locale.ROOT));
        Optional<Gender> known = cast().genders().of(speaker);
        return pronoun.form() == Phrase.Form.PRONOUN
                && !isBody(speaker)
                && (needed.isEmpty() || known.isEmpty() || needed.equals(known));
    }

    /** A country, an organisation, {@code de overheid}. */
    private boolean isBody(Speaker speaker) {
        return speaker.entity()
                .map(id -> id.type() != EntityType.PERSON)
                .orElseGet(
                        () ->
                                QuoteWords.DETERMINERS.contains(Phrase.firstWord(speaker.words()))
                                        && grammar.words()
                                                .isGroup(
                                                        Phrase.lastWord(
                                                                Phrase.noun(speaker.words()))));
    }

    /** Whether the article says of a speaker to be the man or woman whom a pronoun means. */
    boolean isSurely(Speaker speaker, Phrase pronoun) {
        return cast().genders().of(speaker).isPresent() && canBe(speaker, pronoun);
    }

    private Speaker named(Phrase phrase) {
        return new Speaker(
                phrase.name().map(name -> name.entity()),
                phrase.name().isPresent() ? phrase.words() : wholeName(phrase),
                phrase.function(),
                Attribution.NAMED);
    }

    private String wholeName(Phrase name) {
        return cast().wholeNames().of(name.words()).orElse(name.words());
    }

    private Speaker described(int block, Phrase phrase) {
        return descriptions
                .named(block, phrase)
                .map(
                        named ->
                                new Speaker(
                                        named.name().map(name -> name.entity()),
                                        named.name().isEmpty() ? wholeName(named) : phrase.words(),
                                        Optional.empty(),
                                        Attribution.PRONOUN))
                .orElseGet(() -> undescribed(phrase));
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
                                            || cast().wholeNames().haveSurname(lastWord(phrase))
                                            || cast().wholeNames().haveGivenName(lastWord(phrase))
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
        return QuoteWords.DETERMINERS.contains(first)
                && !grammar.words().isGroup(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static String lastWord(Phrase phrase) {
        return Phrase.lastWord(phrase.words());
    }
}
