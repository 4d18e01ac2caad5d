package dossier.language;

import java.util.Set;

/** The words of one list file: one a line; what follows {@code #} is a remark. */
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
        return new WordList(Set.copyOf(WordFile.lines(name)));
    }
}
