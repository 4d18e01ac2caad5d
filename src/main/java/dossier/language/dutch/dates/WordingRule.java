package dossier.language.dutch.dates;

import java.util.Optional;

/** Knows one kind of words that say when. Immutable. */
interface WordingRule {

    /** The wording that begins with token {@code i}, its preposition left out. */
    Optional<Wording> at(Words words, int i);
}
