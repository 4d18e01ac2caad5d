package dossier.language.dutch.figures;

import java.util.Optional;

/**
 * What a number counts, as the words after it say.
 *
 * @param end the index after its last token; where it begins when nothing is counted
 * @param noun empty when it isn't listed
 * @param told the topic of an adjective before the noun: {@code dodelijke}
 * @param named whether there is a noun, listed or not
 */
record Counted(int end, Optional<Noun> noun, Optional<Topic> told, boolean named) {

    static Counted nothing(int end) {
        return new Counted(end, Optional.empty(), Optional.empty(), false);
    }

    boolean isTime() {
        return noun.isPresent() && noun.get().isTime();
    }

    /** What the noun alone tells. */
    Optional<Topic> topic() {
        return noun.flatMap(Noun::topic);
    }

    Counted endingAt(int newEnd) {
        return new Counted(newEnd, noun, told, named);
    }
}
