package dossier.suggest;

import dossier.model.Wording;
import java.util.function.Function;

/** Why a name is taken for a person's, a place's or an organisation's. */
enum Cue {
    PUBLISHER(20, word -> Wording.of("an article's publisher")),
    TITLE(5, word -> Wording.of("\"{0}\" before it", word)),
    KIND_IN_NAME(5, word -> Wording.of("\"{0}\" in it", word)),
    GIVEN(3, word -> Wording.of("\"{0}\" is a given name", word)),
    KIND_BEFORE(4, word -> Wording.of("\"{0}\" before it", word)),
    APPOSITION(4, word -> Wording.of("\"{0}\" after it", word)),
    EXPLAINED(5, word -> Wording.of("in short \"{0}\"", word)),
    PREPOSITION(2, word -> Wording.of("\"{0}\" before it", word)),
    SPEAKING(2, word -> Wording.of("\"{0}\" beside it", word)),
    KIND_ENDING(3, word -> Wording.of("its ending")),
    ENDING(2, word -> Wording.of("its ending")),
    WORDS(2, word -> Wording.of("several words with capitals")),
    ARTICLE(2, word -> Wording.of("\"{0}\" before it", word)),
    LISTED(2, word -> Wording.of("in a list with {0}", word)),
    ACRONYM(1, word -> Wording.of("an acronym")),
    NOTHING(0, word -> Wording.of("nothing tells; please check"));

    /** A cue that comes again and again says little more than one that comes thrice. */
    private static final int MOST = 3;

    private final int weight;
    private final Function<String, Wording> reason;

    Cue(int weight, Function<String, Wording> reason) {
        this.weight = weight;
        this.reason = reason;
    }

    /** What it counts for when it was seen {@code times}. */
    int weight(int times) {
        boolean once =
                switch (this) {
                    case PUBLISHER, WORDS, GIVEN, KIND_ENDING, ENDING, ACRONYM -> true;
                    default -> false;
                };
        return weight * (once ? 1 : Math.min(times, MOST));
    }

    /** The cue in words. */
    Wording reason(String word) {
        return reason.apply(word);
    }
}
