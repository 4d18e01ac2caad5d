package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.Passage;
import dossier.language.Sentence;
import dossier.language.Token;
import dossier.model.Bisection;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A passage and what is quoted in it. */
final class MarkedPassage {

    private final Passage passage;
    private final List<MarkedSpan> spans;
    private final BitSet quoted = new BitSet();
    private Optional<BitSet> plain = Optional.empty();

    /** The tokens of which it is asked where words stand. */
    private final int first;

    private final int end;

    MarkedPassage(Passage passage, List<MarkedSpan> spans) {
        this(passage, spans, 0, passage.tokens().size());
    }

    private MarkedPassage(Passage passage, List<MarkedSpan> spans, int first, int end) {
        this.passage = passage;
        this.spans = List.copyOf(spans);
        this.first = first;
        this.end = end;
        for (MarkedSpan span : spans) {
            if (span.depth() == 0) {
                quoted.set(passage.tokenAt(span.opener()), passage.tokenAt(span.closer()));
            }
        }
    }

    /**
     * The same text, of which only what is quoted within a quotation is quoted.
     *
     * @param nested all spans within it
     */
    MarkedPassage inside(MarkedSpan outer, List<MarkedSpan> nested) {
        return new MarkedPassage(
                passage,
                nested.stream()
                        .map(span -> span.atDepth(span.depth() - outer.depth() - 1))
                        .toList(),
                tokenAt(outer.start()),
                tokenAt(outer.end()));
    }

    Passage passage() {
        return passage;
    }

    List<MarkedSpan> spans() {
        return spans;
    }

    int size() {
        return passage.tokens().size();
    }

    Token token(int i) {
        return passage.tokens().get(i);
    }

    boolean is(int i, String key) {
        return i >= 0 && i < size() && token(i).is(key);
    }

    /** Whether the token stands in a quotation, its marks included. */
    boolean isQuoted(int i) {
        return quoted.get(i);
    }

    /** Whether a word stands there outside quotations. */
    boolean hasWord(int from, int to) {
        int next = plainWords().nextSetBit(from);
        return next >= 0 && next < to;
    }

    private BitSet plainWords() {
        if (plain.isEmpty()) {
            BitSet found = new BitSet(end + 1);
            for (int i = first; i < end; i++) {
                found.set(i, token(i).isWord() && !isQuoted(i));
            }
            plain = Optional.of(found);
        }
        return plain.get();
    }

    int tokenAt(int offset) {
        return passage.tokenAt(offset);
    }

    /** The words from token {@code from} up to token {@code to}, as printed. */
    String text(int from, int to) {
        return passage.text().substring(token(from).start(), token(to - 1).end());
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(passage.text().codePointAt(token(i).start()));
    }

    /** The name of the register that begins with this token. */
    Optional<NamedSpan> nameAt(int i) {
        int start = token(i).start();
        List<NamedSpan> names = passage.names();
        int found = Bisection.first(names.size(), n -> names.get(n).start() >= start);
        return found < names.size() && names.get(found).start() == start
                ? Optional.of(names.get(found))
                : Optional.empty();
    }

    /** The token after a name in the genitive: {@code Poetins}; {@code i} where none stands. */
    int afterOwner(int i) {
        Optional<NamedSpan> name = nameAt(i);
        return name.filter(this::isGenitive).map(owner -> tokenAt(owner.end())).orElse(i);
    }

    /** {@code Poetins}, {@code Amerika's}; not {@code Zas}, whose name ends so. */
    private boolean isGenitive(NamedSpan name) {
        String printed = passage.text().substring(name.start(), name.end());
        return printed.endsWith("s")
                && name.named().variants().stream()
                        .noneMatch(variant -> variant.text().endsWith(printed));
    }

    int sentenceAt(int offset) {
        return passage.sentenceAt(offset);
    }

    /** The first token of a sentence. */
    int firstOf(int sentence) {
        return passage.tokenAt(passage.sentences().get(sentence).start());
    }

    /** The token after a sentence's last one. */
    int endOf(int sentence) {
        return passage.tokenAt(passage.sentences().get(sentence).end());
    }

    boolean isSentenceStart(int i) {
        if (passage.sentences().isEmpty()) {
            return i == 0;
        }
        Sentence sentence = passage.sentences().get(sentenceAt(token(i).start()));
        return sentence.start() >= token(i).start() - 1;
    }

    /** The token after the compound that begins here: {@code VVD-Kamerlid} is three tokens. */
    int compoundEnd(int i) {
        int end = i + 1;
        while (end + 1 < size()
                && token(end).is("-")
                && token(end - 1).touches(token(end))
                && token(end).touches(token(end + 1))
                && !token(end + 1).is("-")) {
            end += 2;
        }
        return end;
    }
}
