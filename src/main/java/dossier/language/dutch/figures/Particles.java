package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Topics.Separable;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads verbs whose particle stands apart: {@code pakte} … {@code op}. */
final class Particles {

    /** No particle is looked for further away, however long the sentence. */
    private static final int REACH = 40;

    private final Topics topics;
    private final ClauseEnds ends;

    Particles(Topics topics, ClauseEnds ends) {
        this.topics = topics;
        this.ends = ends;
    }

    /** {@code pakte} … {@code op}, the particle at the end of its clause. */
    Optional<Topic> separable(Words words, int verb) {
        for (Separable listed : topics.separables(words.key(verb))) {
            int stop = Math.min(words.sentenceEnd(verb), verb + REACH);
            for (int i = verb + 1; i < stop && !ends.stand(words, i); i++) {
                int after = i + listed.particle().length;
                boolean last =
                        !words.at(after).isNumber()
                                && (!isDeterminer(words.key(after)) || isRelative(words, after))
                                && !isPurpose(words, i, stop);
                if (words.match(i, listed.particle()) && last) {
                    return Optional.of(listed.topic());
                }
            }
        }
        return Optional.empty();
    }

    /** {@code hield zes mensen aan die stenen gooiden}: a clause with a verb of its own. */
    private boolean isRelative(Words words, int die) {
        return words.is(die, "die")
                && IntStream.range(die + 2, words.sentenceEnd(die))
                        .takeWhile(i -> words.at(i).isWord() && !ends.stand(words, i))
                        .mapToObj(words::key)
                        .anyMatch(
                                word ->
                                        ends.isVerb(word)
                                                || word.endsWith("den")
                                                || word.endsWith("ten"));
    }

    /** Whether a preposition and not a verb's particle stands before it. */
    static boolean isDeterminer(String word) {
        return switch (word) {
            case "de", "het", "een", "deze", "dit", "die", "dat", "hun", "zijn", "haar", "te" ->
                    true;
            default -> false;
        };
    }

    /**
     * Whether it is said from here on what they are to do, which happens to others: {@code 2.000
     * soldaten om burgers te redden}.
     */
    boolean isPurpose(Words words, int om, int stop) {
        if (!words.is(om, "om")) {
            return false;
        }
        for (int i = om + 1; i < stop && !ends.stand(words, i); i++) {
            if (words.is(i, "te")) {
                return true;
            }
        }
        return false;
    }
}
