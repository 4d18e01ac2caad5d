package dossier.page;

import java.util.List;

/**
 * The concordance of rarer words, or a page of it: what readers without a script look words up in.
 *
 * @param summary how many words, and which
 * @param lang the language of the words; empty when it is the interface's
 */
public record WordsPage(
        Frame frame,
        String heading,
        String summary,
        String lang,
        List<AlphabetLetter> alphabet,
        List<WordLetter> letters,
        Pagination pagination)
        implements Page {

    public WordsPage {
        alphabet = List.copyOf(alphabet);
        letters = List.copyOf(letters);
    }

    /** The page of a letter, which may be one of several. */
    public WordsPage with(List<AlphabetLetter> newAlphabet, Pagination newPagination) {
        return new WordsPage(frame, heading, summary, lang, newAlphabet, letters, newPagination);
    }
}
