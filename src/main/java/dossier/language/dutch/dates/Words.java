package dossier.language.dutch.dates;

import dossier.language.Passage;
import dossier.language.Token;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A passage's tokens, and what each can be in a date; a token outside it is nothing at all. */
final class Words {

    /** No century that a newspaper names by a year alone. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2100;

    private final Passage passage;
    private final Place place;
    private final TimeLexicon lexicon;
    private final List<Entry> meanings;

    Words(Passage passage, Place place, TimeLexicon lexicon) {
        this.passage = passage;
        this.place = place;
        this.lexicon = lexicon;
        this.meanings = new ArrayList<>(passage.tokens().size());
        for (Token token : passage.tokens()) {
            meanings.add(lexicon.of(token.key()));
        }
    }

    Passage passage() {
        return passage;
    }

    Place place() {
        return place;
    }

    /** The stretch from token {@code from} up to token {@code to}. */
    Span span(int from, int to) {
        List<Token> tokens = passage.tokens();
        return passage.span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    int size() {
        return meanings.size();
    }

    /** Whether a date can begin here: a number, an apostrophe before one, or a word of the list. */
    boolean mayBegin(int i) {
        return meanings.get(i).begins() || isNumber(i) || (isNumber(i + 1) && isApostrophe(i));
    }

    /** Whether the token can be that. */
    boolean has(int i, TimeWord type) {
        return exists(i) && meanings.get(i).can(type);
    }

    /** The number that the token means, being that. */
    int value(int i, TimeWord type) {
        return meanings.get(i).numbers().get(type);
    }

    /** Whether the token is this word or sign, in lower case. */
    boolean is(int i, String word) {
        return exists(i) && passage.tokens().get(i).is(word);
    }

    boolean isNumber(int i) {
        return exists(i) && passage.tokens().get(i).isNumber();
    }

    boolean isApostrophe(int i) {
        return is(i, "'") || is(i, "’") || is(i, "‘");
    }

    boolean isDash(int i) {
        return is(i, "-") || is(i, "–");
    }

    /** Whether nothing stands between the token and the next one. */
    boolean touchesNext(int i) {
        return exists(i)
                && exists(i + 1)
                && passage.tokens().get(i).touches(passage.tokens().get(i + 1));
    }

    /** Whether a hyphen joins the token to a word after it: {@code maandag-editie}. */
    boolean isJoined(int i) {
        return touchesNext(i) && isDash(i + 1) && touchesNext(i + 1) && isWord(i + 2);
    }

    boolean isWord(int i) {
        return exists(i) && passage.tokens().get(i).isWord();
    }

    /** Whether the token begins with a capital. */
    boolean isCapital(int i) {
        return exists(i) && Character.isUpperCase(text().charAt(passage.tokens().get(i).start()));
    }

    /** Whether the token begins a sentence, signs before it not counted. */
    boolean beginsSentence(int i) {
        int first = i;
        while (first > 0 && !isWord(first - 1) && !isNumber(first - 1) && first > i - 3) {
            first--;
        }
        int sentence = passage.sentences().get(sentenceOf(i)).start();
        return first == 0
                || passage.tokens().get(first).start() <= sentence
                || is(i - 1, ":")
                || is(i - 1, ".")
                || isQuote(i - 1);
    }

    boolean isQuote(int i) {
        return isApostrophe(i) || is(i, "\"") || is(i, "“") || is(i, "„");
    }

    /** The number of the sentence that the token stands in, from 0. */
    int sentenceOf(int i) {
        return passage.sentenceAt(passage.tokens().get(i).start());
    }

    /** The number of at most two digits that the token is; 0 for anything else. */
    int small(int i) {
        int count = count(i);
        return count < 100 && isNumber(i) && length(i) <= 2 ? count : 0;
    }

    /** The number of at most three digits that the token is; 0 for anything else. */
    int count(int i) {
        return isNumber(i) && length(i) <= 3 && digitsOnly(i) ? parsed(i) : 0;
    }

    /** The year that the token can be; 0 for anything else. */
    int year(int i) {
        if (!isNumber(i) || length(i) != 4 || !digitsOnly(i)) {
            return 0;
        }
        int year = parsed(i);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Whether the token is a thing of which the number before it says how many. */
    boolean isCounted(int i) {
        return exists(i) && lexicon.isCounted(passage.tokens().get(i).key());
    }

    /** Whether the token is something that has a title: {@code film}. */
    boolean isWork(int i) {
        return exists(i) && lexicon.isWork(passage.tokens().get(i).key());
    }

    /** Whether the token ends with these letters. */
    boolean endsWith(int i, String letters) {
        return exists(i) && passage.tokens().get(i).key().endsWith(letters);
    }

    /** Whether the token is a word of this shape. */
    boolean matches(int i, Pattern shape) {
        return isWord(i) && shape.matcher(passage.tokens().get(i).key()).matches();
    }

    /** Whether the token begins with these letters. */
    boolean startsWith(int i, String letters) {
        return exists(i) && passage.tokens().get(i).key().startsWith(letters);
    }

    private boolean exists(int i) {
        return i >= 0 && i < meanings.size();
    }

    private int length(int i) {
        Token token = passage.tokens().get(i);
        return token.end() - token.start();
    }

    private boolean digitsOnly(int i) {
        String key = passage.tokens().get(i).key();
        return key.indexOf('.') < 0 && key.indexOf(',') < 0;
    }

    private int parsed(int i) {
        return Integer.parseInt(passage.tokens().get(i).key());
    }

    private String text() {
        return passage.text();
    }
}
