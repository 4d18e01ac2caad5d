package dossier.language.dutch;

import dossier.language.WordList;

/** Words that a sentence begins with and that are nobody's name. */
final class SentenceOpeners {

    private final WordList words = WordList.of("dutch/openers.txt");
    private final WordList endings = WordList.of("dutch/endings.txt");

    /** A listed word, or one with an ending that no given name has ({@code Waarschijnlijk}). */
    boolean contain(String word) {
        return words.contain(word) || endings.haveEndOf(word);
    }
}
