package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.model.EntityId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is a man and who a woman in one article: {@code woordvoerster Jansen} is a woman. */
final class Genders {

    private final GenderWords words;
    private final PhraseReader reader;
    private final Map<String, Set<Gender>> bySurname = new HashMap<>();
    private final Map<EntityId, Set<Gender>> byEntity = new HashMap<>();

    Genders(GenderWords words, PhraseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The name that begins here is a man's or a woman's. */
    void add(MarkedPassage text, int i, Gender gender) {
        Optional<Phrase> name = reader.read(text, i, text.size()).filter(Phrase::isName);
        if (name.isEmpty()) {
            return;
        }
        name.get()
                .name()
                .ifPresent(
                        known ->
                                byEntity.computeIfAbsent(
                                                known.entity(), k -> EnumSet.noneOf(Gender.class))
                                        .add(gender));
        bySurname
                .computeIfAbsent(
                        Phrase.lastWord(name.get().words()), k -> EnumSet.noneOf(Gender.class))
                .add(gender);
    }

    /** Whether somebody is a man or a woman, where the article says so. */
    Optional<Gender> of(Phrase phrase) {
        if (!phrase.isName()) {
            return words.ofDescription(phrase.words());
        }
        Optional<Gender> told = phrase.function().flatMap(words::ofDescription);
        Set<Gender> known =
                phrase.name().isPresent()
                        ? byEntity.getOrDefault(phrase.name().get().entity(), Set.of())
                        : bySurname.getOrDefault(Phrase.lastWord(phrase.words()), Set.of());
        String whole = phrase.name().map(name -> name.fullName()).orElse(phrase.words());
        return told.or(() -> one(known)).or(() -> ofGivenName(Phrase.firstWord(whole)));
    }

    /** The same of one who was said to speak. */
    Optional<Gender> of(Speaker speaker) {
        Set<Gender> known =
                speaker.entity()
                        .map(entity -> byEntity.getOrDefault(entity, Set.of()))
                        .orElseGet(
                                () ->
                                        bySurname.getOrDefault(
                                                Phrase.lastWord(speaker.words()), Set.of()));
        return one(known)
                .or(() -> ofGivenName(Phrase.firstWord(speaker.words())))
                .or(() -> words.ofDescription(speaker.words()));
    }

    /** Of {@code kassym-jomart} by its first part. */
    private Optional<Gender> ofGivenName(String word) {
        return words.ofGivenName(word)
                .or(() -> words.ofGivenName(word.substring(0, Math.max(0, word.indexOf('-')))));
    }

    private static Optional<Gender> one(Set<Gender> known) {
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }
}
