package dossier.language.dutch.figures;

import dossier.language.NamedSpan;
import dossier.language.Passage;
import dossier.language.Token;
import dossier.language.Token.Kind;
import dossier.model.Bisection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens of a passage, asked for by their index; before and after them stand empty signs. */
final class Words {

    private static final Token NONE = new Token(0, 0, "", Kind.SIGN);

    private final Passage passage;
    private final Token[] tokens;

    Words(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens().toArray(new Token[0]);
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return tokens.length;
    }

    Token at(int i) {
        return i < 0 || i >= tokens.length ? NONE : tokens[i];
    }

    String key(int i) {
        return at(i).key();
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** Whether nothing stands between the tokens {@code i} and {@code i + 1}. */
    boolean joined(int i) {
        return i >= 0 && i + 1 < size() && at(i).touches(at(i + 1));
    }

    /** Whether a hyphen or dash stands there, with nothing between it and the token before. */
    boolean hyphen(int i) {
        return joined(i - 1) && (is(i, "-") || is(i, "–") || is(i, "‑"));
    }

    boolean capital(int i) {
        return at(i).isWord() && Character.isUpperCase(passage.text().charAt(at(i).start()));
    }

    /** The name that holds the code unit at {@code offset}. */
    Optional<NamedSpan> nameAt(int offset) {
        List<NamedSpan> names = passage.names();
        int found = Bisection.first(names.size(), i -> names.get(i).end() > offset);
        return found < names.size() && names.get(found).start() <= offset
                ? Optional.of(names.get(found))
                : Optional.empty();
    }

    /** Whether it is written in capitals only: {@code PVV}. */
    boolean isUpperCase(int i) {
        String word = passage.text().substring(at(i).start(), at(i).end());
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The index of the first token of the sentence that holds token {@code i}. */
    int sentenceStart(int i) {
        return passage.tokenAt(passage.sentences().get(sentence(i)).start());
    }

    /** The index after the last token of the sentence that holds token {@code i}. */
    int sentenceEnd(int i) {
        return passage.tokenAt(passage.sentences().get(sentence(i)).end());
    }

    /** The number of the sentence that holds token {@code i}, from 0. */
    int sentence(int i) {
        return passage.sentenceAt(at(i).start());
    }

    /** The code unit between the tokens {@code i} and {@code i + 1}, if they are one apart. */
    char between(int i) {
        return at(i + 1).start() - at(i).end() == 1
                ? passage.text().charAt(at(i).end())
                : Character.MIN_VALUE;
    }

    /** Whether these words stand from token {@code i} on. */
    boolean match(int i, String[] phrase) {
        for (int k = 0; k < phrase.length; k++) {
            if (!is(i + k, phrase[k])) {
                return false;
            }
        }
        return true;
    }
}
