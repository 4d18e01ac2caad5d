package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.dutch.quotes.Attributed.Manner;
import dossier.model.EntityType;
import java.util.Optional;

/**
 * Tells who speaks from who reports it: in {@code Macron noemt hen “bandieten”, meldt Reuters} it
 * isn't the agency.
 */
final class Reports {

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    Reports(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /**
     * Who says it before the quoted words.
     *
     * @param reporter whoever is named after them
     */
    Optional<Attributed> find(QuotePlace place, Speaker reporter) {
        return place.hasBefore() && isBody(reporter) ? sayer(place) : Optional.empty();
    }

    private static boolean isBody(Speaker speaker) {
        return speaker.entity().filter(id -> id.type() == EntityType.ORGANISATION).isPresent();
    }

    /** Who says something in the sentence, before the quoted words. */
    Optional<Attributed> sayer(QuotePlace place) {
        MarkedPassage text = place.text();
        for (int i = place.open() - 1; i >= place.near(); i--) {
            Optional<SpeechVerbs.Use> verb =
                    text.isQuoted(i) ? Optional.empty() : grammar.verbs().at(text, i, place.open());
            if (verb.filter(use -> use.index() >= place.first()).isPresent()) {
                return grammar.subjects()
                        .of(text, verb.get(), place.first(), place.open())
                        .filter(SubjectFinder::canSpeak)
                        .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                        .map(speaker -> new Attributed(Optional.of(speaker), Manner.BESIDE));
            }
        }
        return Optional.empty();
    }
}
