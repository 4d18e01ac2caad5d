package dossier.suggest;

import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.Sentence;
import dossier.language.Token;
import dossier.language.Tokenizer;
import dossier.register.NameGrammar;
import dossier.register.NameKey;
import dossier.suggest.Unit.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A block's text to {@link Unit}s. */
final class UnitReader {

    /** Behind these signs a word has a capital as at the beginning of a sentence. */
    private static final String OPENING_SIGNS = "\"'“”„‘’«»:…•|";

    /** Endings of given names after a hyphen have no capital: Kim Jong-un, Moon Jae-in. */
    private static final int MAX_SMALL_PART = 2;

    private final String text;
    private final NameGrammar grammar;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final List<Unit> units = new ArrayList<>();
    private int sentence;
    private int mention;
    private boolean opening;

    private UnitReader(Block block, List<Mention> mentions, NameGrammar grammar) {
        this.text = block.text();
        this.sentences = block.sentences();
        this.tokens = Tokenizer.tokens(text);
        this.mentions = mentions;
        this.grammar = grammar;
    }

    /**
     * @param mentions those of the block, in order
     */
    static List<Unit> read(Block block, List<Mention> mentions, NameGrammar grammar) {
        return new UnitReader(block, mentions, grammar).run();
    }

    private List<Unit> run() {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (sentence < sentences.size() && token.start() >= sentences.get(sentence).start()) {
                opening = true;
                sentence++;
            }
            if (isKnown(token)) {
                Mention known = mentions.get(mention);
                int end = known.span().end();
                add(token.start(), end, Shape.KNOWN, known.entity().toString());
                i = skipTo(i, end);
            } else if (token.isWord()) {
                i = word(i);
            } else {
                add(token.start(), token.end(), token.isNumber() ? Shape.NUMBER : Shape.SIGN);
                i++;
            }
        }
        return units;
    }

    private boolean isKnown(Token token) {
        while (mention < mentions.size() && mentions.get(mention).span().end() <= token.start()) {
            mention++;
        }
        return mention < mentions.size() && mentions.get(mention).span().start() <= token.start();
    }

    private int skipTo(int i, int end) {
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).start() < end) {
            next++;
        }
        return next;
    }

    /** Reads the words that hyphens join; returns the index of the token after them. */
    private int word(int from) {
        int to = from;
        while (to + 2 < tokens.size() && isJoined(to) && !isKnown(tokens.get(to + 2))) {
            to += 2;
        }
        int first = from;
        while (first <= to && !isCapital(first)) {
            first += 2;
        }
        if (first > to) {
            add(tokens.get(from).start(), tokens.get(to).end(), Shape.SMALL);
            return to + 1;
        }
        if (first == from + 2 && grammar.isParticle(tokens.get(from).key())) {
            first = from;
        }
        if (first > from) {
            add(tokens.get(from).start(), tokens.get(first - 2).end(), Shape.SMALL);
        }
        return capital(first, to);
    }

    private boolean isJoined(int i) {
        Token hyphen = tokens.get(i + 1);
        Token next = tokens.get(i + 2);
        return hyphen.is("-")
                && tokens.get(i).touches(hyphen)
                && hyphen.touches(next)
                && (next.isWord() || next.isNumber());
    }

    private int capital(int first, int to) {
        int last = to;
        while (last > first && !isCapital(last) && !tokens.get(last).isNumber()) {
            last -= 2;
        }
        Shape shape = shapeOf(first, last);
        if (last + 2 == to && shape == Shape.CAPITAL && length(to) <= MAX_SMALL_PART) {
            last = to;
        }
        int end = tokens.get(last).end();
        if (first == last && length(first) == 1 && isPoint(first + 1)) {
            add(tokens.get(first).start(), end + 1, Shape.INITIAL);
            return first + 2;
        }
        add(tokens.get(first).start(), end, shape);
        if (last < to) {
            add(tokens.get(last + 2).start(), tokens.get(to).end(), Shape.SMALL);
        }
        return to + 1;
    }

    private Shape shapeOf(int first, int last) {
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        boolean small = false;
        for (int i = start; i < end; i++) {
            small |= Character.isLowerCase(text.charAt(i));
        }
        return small || end - start < 2 ? Shape.CAPITAL : Shape.ACRONYM;
    }

    private boolean isPoint(int i) {
        return i < tokens.size()
                && tokens.get(i).is(".")
                && tokens.get(i - 1).touches(tokens.get(i));
    }

    private int length(int i) {
        return tokens.get(i).end() - tokens.get(i).start();
    }

    private boolean isCapital(int i) {
        int c = text.codePointAt(tokens.get(i).start());
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private void add(int start, int end, Shape shape) {
        add(start, end, shape, keyOf(start, end, shape));
    }

    private void add(int start, int end, Shape shape, String key) {
        boolean joined =
                end < text.length()
                                && (Character.isSpaceChar(text.charAt(end))
                                        || text.charAt(end) == '\n')
                        || (shape == Shape.INITIAL && end < text.length());
        String word =
                shape == Shape.SMALL || shape == Shape.CAPITAL ? printed(start, end, key) : key;
        units.add(new Unit(start, end, key, word, shape, opening, joined));
        opening =
                shape == Shape.SIGN && (opening || OPENING_SIGNS.indexOf(text.charAt(start)) >= 0);
    }

    /** The word as it is printed; the very same as its key where it looks like that. */
    private String printed(int start, int end, String key) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return word.equals(key) ? key : word;
    }

    private String keyOf(int start, int end, Shape shape) {
        String printed = text.substring(start, end);
        if (shape == Shape.SIGN || shape == Shape.NUMBER) {
            return printed;
        }
        return isPlain(printed) ? printed.toLowerCase(Locale.ROOT) : NameKey.of(printed);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128 || word.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }
}
