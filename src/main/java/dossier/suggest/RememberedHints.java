package dossier.suggest;

import dossier.language.NameHints;
import dossier.model.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A language's hints, each word looked up once: articles print the same words again and again. */
final class RememberedHints implements NameHints {

    /** All that the language says of a word. */
    private record Word(
            boolean origin,
            boolean adjective,
            boolean inhabitant,
            boolean title,
            boolean givenName,
            boolean other,
            Optional<EntityType> kind,
            Optional<EntityType> ending) {}

    private final NameHints hints;
    private final Map<String, Word> words = new HashMap<>();

    RememberedHints(NameHints hints) {
        this.hints = hints;
    }

    private Word of(String word) {
        return words.computeIfAbsent(word, this::lookUp);
    }

    private Word lookUp(String word) {
        return new Word(
                hints.isOrigin(word),
                hints.canBeAdjective(word),
                hints.isInhabitant(word),
                hints.isTitle(word),
                hints.isGivenName(word),
                hints.isOtherWord(word),
                hints.kind(word),
                hints.ending(word));
    }

    @Override
    public boolean isOrigin(String word) {
        return of(word).origin();
    }

    @Override
    public boolean canBeAdjective(String word) {
        return of(word).adjective();
    }

    @Override
    public boolean isInhabitant(String word) {
        return of(word).inhabitant();
    }

    @Override
    public boolean isTitle(String word) {
        return of(word).title();
    }

    @Override
    public boolean isGivenName(String word) {
        return of(word).givenName();
    }

    @Override
    public boolean isOtherWord(String word) {
        return of(word).other();
    }

    @Override
    public Optional<EntityType> kind(String word) {
        return of(word).kind();
    }

    @Override
    public Optional<EntityType> ending(String word) {
        return of(word).ending();
    }

    @Override
    public boolean isArticle(String word) {
        return hints.isArticle(word);
    }

    @Override
    public boolean isListSign(String word) {
        return hints.isListSign(word);
    }

    @Override
    public boolean isBeforePlace(String word) {
        return hints.isBeforePlace(word);
    }

    @Override
    public boolean isPurpose(String word) {
        return hints.isPurpose(word);
    }

    @Override
    public boolean isJoiner(String word) {
        return hints.isJoiner(word);
    }

    @Override
    public boolean isVerbOfOne(String word) {
        return hints.isVerbOfOne(word);
    }

    @Override
    public boolean isOfSpeaking(String word) {
        return hints.isOfSpeaking(word);
    }
}
