package dossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rows of words of a text, by which it is known again wherever a part of it stands. */
final class WordRuns {

    /** So many words in a row are hardly said twice by chance. */
    private static final int LENGTH = 5;

    private WordRuns() {}

    /**
     * Every run of words; in lower case, without the signs between them. What an ellipsis in
     * brackets parts is no run.
     */
    static Set<String> of(String text) {
        Set<String> runs = new HashSet<>();
        for (String part : text.toLowerCase(Locale.ROOT).split("\\[…]")) {
            add(part, runs);
        }
        return runs;
    }

    private static void add(String text, Set<String> runs) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
    }
}
