package dossier.language.dutch.words;

import dossier.language.WordList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Given names by whom they are given to. Immutable. */
public final class GivenNames {

    private final WordList mens = lower("dutch/given-names-men.txt");
    private final WordList womens = lower("dutch/given-names-women.txt");

    private static WordList lower(String file) {
        return new WordList(
                WordList.ofSeveral(file).words().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether men are called so; the word in lower case. */
    public boolean isOfMen(String word) {
        return mens.contain(word);
    }

    /** Whether women are called so; the word in lower case. */
    public boolean isOfWomen(String word) {
        return womens.contain(word);
    }
}
