package dossier.article;

import dossier.language.Language;
import dossier.language.Sentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the credit after a quotation: a name and a function without end punctuation, as a sentence
 * or on lines of its own, as in {@code We zien geen doorbraak. Antony Blinken Amerikaans minister
 * van Buitenlandse Zaken}.
 */
final class CreditLine {

    private static final int MAX_BLOCK_LENGTH = 600;
    private static final int MIN_CREDIT_WORDS = 3;
    private static final int MAX_CREDIT_WORDS = 14;

    private CreditLine() {}

    /** Where the credit begins in {@code text}; empty when the block does not end in one. */
    static OptionalInt find(String text, List<Sentence> sentences, Language language) {
        if (text.length() > MAX_BLOCK_LENGTH || sentences.isEmpty()) {
            return OptionalInt.empty();
        }
        int end = sentences.get(sentences.size() - 1).end();
        if (!Character.isLetter(text.codePointBefore(end))) {
            return OptionalInt.empty();
        }
        return beginnings(text, sentences, end)
                .map(from -> skipSigns(text, from, end))
                .filter(start -> isCredit(text.substring(start, end), language))
                .findFirst();
    }

    /** The last line, the one before it, and the last sentence: never the block's beginning. */
    private static IntStream beginnings(String text, List<Sentence> sentences, int end) {
        int lastLine = text.lastIndexOf('\n') + 1;
        int lineBefore = lastLine < 2 ? 0 : text.lastIndexOf('\n', lastLine - 2) + 1;
        int lastSentence = sentences.get(sentences.size() - 1).start();
        return IntStream.of(lastLine, lineBefore, lastSentence)
                .filter(from -> from > sentences.get(0).start() && from < end);
    }

    private static int skipSigns(String text, int from, int end) {
        int start = from;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isCredit(String credit, Language language) {
        String[] words = credit.split("[\\s,]+");
        return words.length >= MIN_CREDIT_WORDS
                && words.length <= MAX_CREDIT_WORDS
                && isCapitalised(words[0])
                && isCapitalised(words[1])
                && hasFunction(words, language);
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
