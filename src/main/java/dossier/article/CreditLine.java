package dossier.article;

import dossier.language.Language;
import dossier.language.Sentence;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the credit after a quotation: a name and a function without end punctuation, as in {@code
 * We zien geen doorbraak. Antony Blinken Amerikaans minister van Buitenlandse Zaken}.
 */
final class CreditLine {

    private static final int MAX_BLOCK_LENGTH = 600;
    private static final int MIN_CREDIT_WORDS = 3;
    private static final int MAX_CREDIT_WORDS = 14;

    private CreditLine() {}

    /** Where the credit begins in {@code text}; empty when the block does not end in one. */
    static OptionalInt find(String text, List<Sentence> sentences, Language language) {
        if (text.length() > MAX_BLOCK_LENGTH || sentences.size() < 2) {
            return OptionalInt.empty();
        }
        Sentence last = sentences.get(sentences.size() - 1);
        int start = last.start();
        while (start < last.end() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        String credit = text.substring(start, last.end());
        String[] words = credit.split("[\\s,]+");
        boolean isCredit =
                words.length >= MIN_CREDIT_WORDS
                        && words.length <= MAX_CREDIT_WORDS
                        && Character.isLetter(credit.codePointBefore(credit.length()))
                        && isCapitalised(words[0])
                        && isCapitalised(words[1])
                        && hasFunction(words, language);
        return isCredit ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean hasFunction(String[] words, Language language) {
        for (int i = 2; i < words.length; i++) {
            if (language.isFunction(words[i])) {
                return true;
            }
        }
        return false;
    }
}
