package dossier.language.dutch.quotes;

import dossier.language.Token;
import dossier.language.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a name and says what somebody is: {@code , de Amerikaanse oud-ambassadeur in
 * Kazachstan} (ANS, "bijstelling").
 */
final class Appositions {

    private static final int LONGEST = 18;

    private final WordList ends = WordList.of("dutch/apposition-ends.txt");
    private final WordList others = WordList.of("dutch/apposition-others.txt");
    private final QuoteWords words;

    Appositions(QuoteWords words) {
        this.words = words;
    }

    /**
     * An apposition, if any.
     *
     * @param end index after its last token and the comma that closes it
     */
    record Found(Optional<String> words, int end) {}

    Found after(MarkedPassage text, int nameEnd, int limit) {
        int at = nameEnd;
        if (text.is(at, "(")) {
            at = close(text, at);
        }
        Found none = new Found(Optional.empty(), at);
        if (!text.is(at, ",") || at + 1 >= text.size()) {
            return none;
        }
        int start = at + 1;
        int end = start;
        boolean function = false;
        if (others.contain(text.token(start).key())) {
            return none;
        }
        int last = Math.min(text.size(), start + LONGEST);
        while (end < last && !isEnd(text, end, start)) {
            String key = text.token(end).key();
            function |= words.isFunction(key) || words.isTrade(key) || words.isRelation(key);
            end++;
        }
        if (!function || end == start) {
            return none;
        }
        int after = text.is(end, ",") ? end + 1 : end;
        return new Found(Optional.of(text.text(start, end)), after);
    }

    private boolean isEnd(MarkedPassage text, int i, int start) {
        Token token = text.token(i);
        boolean sign = !token.isWord() && !token.isNumber() && !token.is("-");
        if (sign || text.isQuoted(i) || ends.contain(token.key())) {
            return true;
        }
        return i > start
                && Set.of("in", "op", "bij").contains(token.key())
                && i + 2 < text.size()
                && QuoteWords.DETERMINERS.contains(text.token(i + 1).key())
                && words.isSpeechNoun(text.token(i + 2).key());
    }

    private static int close(MarkedPassage text, int open) {
        for (int i = open + 1; i < Math.min(text.size(), open + 8); i++) {
            if (text.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }
}
