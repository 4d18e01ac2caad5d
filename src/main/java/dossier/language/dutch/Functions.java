package dossier.language.dutch;

import dossier.language.WordEndings;
import dossier.language.WordFile;
import java.util.Locale;

/** What somebody is: words of which another word can be a compound. */
final class Functions {

    private final WordEndings words = new WordEndings(WordFile.lines("dutch/functions.txt"));

    /**
     * A listed word, or a compound that ends in one: {@code oud-minister}, {@code
     * Oost-Europadeskundige}.
     */
    boolean contain(String word) {
        return words.haveEndOf(word.toLowerCase(Locale.ROOT));
    }
}
