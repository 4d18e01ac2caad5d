package dossier.language.dutch.quotes;

import dossier.language.Token;
import java.util.Set;

/**
 * A quotation in its sentence or sentences.
 *
 * @param block index of its passage in the article
 * @param first first token of the sentence in which it begins
 * @param open token of its opening mark
 * @param close token after its closing mark
 * @param end token after the sentence in which it ends
 */
record QuotePlace(
        MarkedPassage text, int block, MarkedSpan span, int first, int open, int close, int end) {

    private static final Set<String> DASHES = Set.of("–", "—", "-");

    /** So many words stand at most between the parts of a quotation. */
    private static final int LONGEST_ASIDE = 20;

    /** Whoever speaks isn't named further away in its sentence, in tokens. */
    private static final int NEAR = 60;

    /** So many words stand at most between a clause's first and the quoted ones. */
    private static final int LONGEST_CLAUSE = 12;

    /** Nobody counts further. */
    private static final int MOST_WORDS = 500;

    static QuotePlace of(MarkedPassage text, int block, MarkedSpan span) {
        int close = text.tokenAt(span.closer());
        int open = text.tokenAt(span.opener());
        if (text.passage().sentences().isEmpty()) {
            return new QuotePlace(text, block, span, open, open, close, close);
        }
        int first = text.firstOf(text.sentenceAt(span.opener()));
        int sentence = text.sentenceAt(Math.max(span.opener(), span.closer() - 1));
        int end = Math.max(close, text.endOf(sentence));
        // After "…!", zei hij" the splitter may begin a sentence with the comma.
        if (end == close && text.is(close, ",")) {
            end = text.endOf(text.sentenceAt(text.token(close).start()));
        }
        return new QuotePlace(text, block, span, Math.min(first, open), open, close, end);
    }

    /**
     * A quotation within this one, as if this one's words were the text.
     *
     * @param inside the text as seen from within
     */
    QuotePlace within(MarkedPassage inside, MarkedSpan nested) {
        QuotePlace place = of(inside, block, nested);
        return new QuotePlace(
                inside,
                block,
                nested,
                Math.max(place.first, text.tokenAt(span.start())),
                place.open,
                place.close,
                Math.min(place.end, text.tokenAt(span.end())));
    }

    /** The first token of its sentence, if that is near: a mistake may make a long one. */
    int near() {
        return Math.max(first, open - NEAR);
    }

    String words() {
        return text.passage().text().substring(span.start(), span.end());
    }

    /** Whether its sentence has words before it. */
    boolean hasBefore() {
        return hasWords(first, open);
    }

    /** Whether its sentence has words after it. */
    boolean hasAfter() {
        return hasWords(close, end) && !isBeforeAside();
    }

    /** Whether it goes on after words between dashes: {@code “Die” – hij zoekt – “is weg”}. */
    boolean isBeforeAside() {
        for (int i = close + 1; isDash(close) && i < close + LONGEST_ASIDE; i++) {
            if (isDash(i)) {
                return text.isQuoted(i + 1);
            }
        }
        return false;
    }

    /** Where the word stands last before the quoted ones, in the same clause; -1 if it doesn't. */
    int lastBefore(String word) {
        int furthest = Math.max(first, open - LONGEST_CLAUSE);
        for (int i = open - 1; i >= furthest && !text.is(i, ","); i--) {
            if (!text.isQuoted(i) && text.is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a dash stands at a token. */
    boolean isDash(int i) {
        return i < text.size() && DASHES.contains(text.token(i).key());
    }

    private boolean hasWords(int from, int to) {
        return text.hasWord(from, to);
    }

    /** How many words are quoted. */
    int count() {
        int count = 0;
        int first = text.tokenAt(span.start());
        int last = Math.min(text.tokenAt(span.end()), first + MOST_WORDS);
        for (int i = first; i < last; i++) {
            Token token = text.token(i);
            boolean compound = i > 0 && text.is(i - 1, "-") && text.token(i - 1).touches(token);
            if ((token.isWord() || token.isNumber()) && !compound) {
                count++;
            }
        }
        return count;
    }

    /** Whether the quoted words begin with a capital or an ellipsis. */
    boolean beginsSentence() {
        int c = text.passage().text().codePointAt(span.start());
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '…'
                || c == '.'
                || c == '\'';
    }

    /** Whether the quoted words count something: {@code “20.000 bandieten”}. */
    boolean beginsWithNumber() {
        return count() > 1 && Character.isDigit(text.passage().text().codePointAt(span.start()));
    }

    /** Whether the quoted words end as a sentence does. */
    boolean endsSentence() {
        char c = text.passage().text().charAt(span.end() - 1);
        return c == '.' || c == '!' || c == '?' || c == '…' || QuoteMarkScanner.isSingle(c);
    }

    /** Whether a comma before or after the closing mark parts it from what follows. */
    boolean endsWithComma() {
        return text.passage().text().charAt(span.end() - 1) == ',' || text.is(close, ",");
    }

    /**
     * Whether nothing but {@code en}, {@code of} or a comma stands before the next quoted words.
     */
    boolean isListedWith(QuotePlace next) {
        return next.text == text
                && next.open == close + 1
                && (text.is(close, "en") || text.is(close, "of") || text.is(close, ","));
    }

    /** Whether a comma, colon or aside and the next quoted words follow in one sentence. */
    boolean isDirectlyBefore(QuotePlace next) {
        return next.text == text
                && close <= next.open
                && (next.first < close || (next.first == close && text.is(close, ",")))
                && next.open - close <= LONGEST_ASIDE
                && (text.is(next.open - 1, ",")
                        || text.is(next.open - 1, ":")
                        || (isBeforeAside() && isDash(next.open - 1)));
    }
}
