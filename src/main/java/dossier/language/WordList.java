package dossier.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one list file: one a line; what follows {@code #} is a remark.
 *
 * @param words in the order of the file: which of two lines comes first can decide, and a hash set
 *     would shuffle them anew in every run
 */
public record WordList(Set<String> words) {

    /** No listed word is longer; so a text of one word is no work. */
    private static final int LONGEST = 40;

    /** Whether it is one of them. */
    public boolean contain(String word) {
        return words.contains(word);
    }

    /** Whether one of them is the word, or its end. */
    public boolean haveEndOf(String word) {
        int from = Math.max(0, word.length() - LONGEST);
        for (int i = from; i < word.length(); i++) {
            if (words.contains(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a list.
     *
     * @param name its file beside this class: {@code dutch/titles.txt}
     */
    public static WordList of(String name) {
        return of(WordFile.lines(name).stream());
    }

    /** The same for a list with several words a line, between blanks. */
    public static WordList ofSeveral(String name) {
        return of(WordFile.lines(name).stream().flatMap(line -> Stream.of(line.split(" +"))));
    }

    private static WordList of(Stream<String> words) {
        Set<String> inOrder = words.collect(Collectors.toCollection(LinkedHashSet::new));
        return new WordList(Collections.unmodifiableSet(inOrder));
    }
}
