package dossier.language.dutch;

import dossier.language.NameHints;
import dossier.language.WordList;
import dossier.language.dutch.words.GivenNames;
import dossier.model.EntityType;
import java.util.Optional;

/** What tells of unknown names in Dutch. */
final class DutchNameHints implements NameHints {

    private final WordList titles = WordList.of("dutch/titles.txt");
    private final WordList inhabitants = WordList.of("dutch/inhabitants.txt");
    private final WordList others = WordList.of("dutch/name-others.txt");
    private final WordList tails = WordList.of("dutch/name-tails.txt");
    private final WordList places = WordList.of("dutch/name-places.txt");
    private final WordList organisations = WordList.of("dutch/name-organisations.txt");
    private final WordList endingsOfPlaces = WordList.of("dutch/name-endings-places.txt");
    private final WordList endingsOfPersons = WordList.of("dutch/name-endings-persons.txt");
    private final WordList endingsOfAdjectives = WordList.of("dutch/name-endings-adjectives.txt");
    private final WordList articles = WordList.of("dutch/name-articles.txt");
    private final WordList listSigns = WordList.of("dutch/name-lists.txt");
    private final WordList verbs = WordList.of("dutch/name-verbs.txt");
    private final WordList purposes = WordList.of("dutch/name-purposes.txt");
    private final WordList joiners = WordList.of("dutch/name-joiners.txt");
    private final WordList prepositions = WordList.of("dutch/name-prepositions.txt");
    private final WordList speakers = WordList.of("dutch/name-speakers.txt");
    private final GivenNames givenNames = new GivenNames();
    private final Adjectives adjectives = new Adjectives();
    private final Functions functions;

    DutchNameHints(Functions functions) {
        this.functions = functions;
    }

    @Override
    public boolean isOrigin(String word) {
        return adjectives.contain(word);
    }

    @Override
    public boolean canBeAdjective(String word) {
        return endingsOfAdjectives.haveEndOf(word);
    }

    @Override
    public boolean isInhabitant(String word) {
        return inhabitants.contain(word) || word.endsWith("'er") || word.endsWith("'ers");
    }

    @Override
    public boolean isTitle(String word) {
        return titles.contain(word) || functions.contain(word);
    }

    @Override
    public boolean isGivenName(String word) {
        return givenNames.isOfMen(word) || givenNames.isOfWomen(word);
    }

    @Override
    public boolean isOtherWord(String word) {
        return others.contain(word) || (!tails.contain(word) && tails.haveEndOf(word));
    }

    @Override
    public Optional<EntityType> kind(String word) {
        if (organisations.haveEndOf(word)) {
            return Optional.of(EntityType.ORGANISATION);
        }
        return places.haveEndOf(word) ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    @Override
    public Optional<EntityType> ending(String word) {
        if (endingsOfPersons.haveEndOf(word)) {
            return Optional.of(EntityType.PERSON);
        }
        return endingsOfPlaces.haveEndOf(word) ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    @Override
    public boolean isArticle(String word) {
        return articles.contain(word);
    }

    @Override
    public boolean isListSign(String word) {
        return listSigns.contain(word);
    }

    @Override
    public boolean isBeforePlace(String word) {
        return prepositions.contain(word);
    }

    @Override
    public boolean isPurpose(String word) {
        return purposes.contain(word);
    }

    @Override
    public boolean isJoiner(String word) {
        return joiners.contain(word);
    }

    @Override
    public boolean isVerbOfOne(String word) {
        return verbs.contain(word);
    }

    @Override
    public boolean isOfSpeaking(String word) {
        return speakers.contain(word);
    }
}
