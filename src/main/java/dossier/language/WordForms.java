package dossier.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * How the words of a language change their form, for whoever searches. All words are folded: see
 * {@link Folding}. The page that searches has a twin of {@link #stem} in JavaScript.
 */
public interface WordForms {

    /** Words of which nothing is known. */
    WordForms NONE =
            new WordForms() {
                @Override
                public String stem(String folded) {
                    return folded;
                }

                @Override
                public List<String> parts(String folded, Predicate<String> known) {
                    return List.of();
                }

                @Override
                public boolean isFunctionWord(String folded) {
                    return false;
                }
            };

    /** What the forms of a word have in common: {@code protest} of {@code protesten}. */
    String stem(String folded);

    /**
     * The words that a compound is made of, each once: {@code vrede} and {@code troepen} of {@code
     * vredestroepen}; none of a word that is no compound.
     *
     * @param known whether a word stands on its own in the texts, in this form or another
     */
    List<String> parts(String folded, Predicate<String> known);

    /** Whether a word joins others and tells nothing itself: {@code van}. */
    boolean isFunctionWord(String folded);
}
