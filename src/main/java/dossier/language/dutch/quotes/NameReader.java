package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.Token;
import dossier.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells where a name that is not in the register begins and ends. Immutable. */
final class NameReader {

    private static final int LONGEST_SYLLABLE = 4;

    private final QuoteWords words;

    NameReader(QuoteWords words) {
        this.words = words;
    }

    /**
     * Whether such a name begins at a token.
     *
     * @param from the first token of the phrase it stands in
     * @param to where the phrase ends at the latest
     */
    boolean begins(MarkedPassage text, int from, int i, int to) {
        Token token = text.token(i);
        if (!token.isWord() || !text.isCapital(i)) {
            return false;
        }
        int end = text.compoundEnd(i);
        boolean compound = end > i + 1 && !text.isCapital(end - 1);
        boolean role = isRole(text, end - 1) && !isSurname(text, i);
        if (compound || role || (i > from && isInhabitant(text, i))) {
            return false;
        }
        boolean start = text.isSentenceStart(i);
        boolean opener =
                i == from
                        && start
                        && (words.isOpener(token.key()) || words.isStop(token.key()))
                        && !isParticleOfName(text, i, to);
        return !opener && !isAdjective(text, from, i, Math.min(to, text.size()));
    }

    /** {@code Van den} Oever, at the beginning of a sentence; {@code van der} is in names only. */
    private boolean isParticleOfName(MarkedPassage text, int i, int to) {
        return text.is(i, "van")
                && (text.is(i + 1, "der") || text.is(i + 1, "den"))
                && isBeforeCapital(text, i + 1, to);
    }

    /** {@code Nederlandse ambassadeur}, {@code Demissionair premier}. */
    private boolean isAdjective(MarkedPassage text, int from, int i, int to) {
        int end = text.compoundEnd(i);
        if (end >= to || !text.token(end).isWord() || text.isCapital(end)) {
            return false;
        }
        boolean start = text.isSentenceStart(i);
        String key = text.token(end - 1).key();
        boolean ofLand = key.endsWith("se") || key.endsWith("sche");
        if ((start || ofLand) && isRole(text, text.compoundEnd(end) - 1)) {
            return true;
        }
        // "Publieke omroepen"; but "Vandenbroucke haalt" is a name before a verb.
        String next = text.token(end).key();
        boolean publicly = key.endsWith("ke") && !next.endsWith("t") && !words.isOpener(next);
        boolean adjective = ofLand || key.endsWith("nde") || publicly;
        return adjective && !words.isStop(text.token(end).key()) && (i > from || start);
    }

    /** {@code zegt De Graaf}: both with a capital that no beginning of a sentence gives them. */
    static boolean isSurname(MarkedPassage text, int i) {
        return i > 0
                && text.isCapital(i)
                && text.isCapital(i - 1)
                && QuoteWords.DETERMINERS.contains(text.token(i - 1).key())
                && !text.isSentenceStart(i - 1);
    }

    /** {@code de Belg}, {@code de 21-jarige Schepdaalnaar}. */
    private boolean isInhabitant(MarkedPassage text, int i) {
        String key = text.token(i).key();
        boolean aged = text.is(i - 1, "jarige");
        boolean woman = key.endsWith("se") && isLast(text, text.compoundEnd(i));
        return woman
                || words.isInhabitant(key)
                || (aged && (key.endsWith("aar") || key.endsWith("ees")));
    }

    /** {@code de Chileense}: no noun follows. */
    static boolean isLast(MarkedPassage text, int end) {
        return end >= text.size() || !text.token(end).isWord() || text.isQuoted(end);
    }

    /** A function or a trade: {@code Melkveehouder}. */
    private boolean isRole(MarkedPassage text, int i) {
        String key = text.token(i).key();
        return words.isFunction(key) || words.isSource(key);
    }

    /** The token after the name that begins at {@code i}. */
    int end(MarkedPassage text, int i, int to) {
        int end = text.compoundEnd(i);
        while (end < to && !text.isQuoted(end)) {
            boolean initial =
                    text.is(end, ".")
                            && text.token(end - 1).touches(text.token(end))
                            && text.token(end - 1).key().length() == 1;
            if (!initial && !isPart(text, i, end, to)) {
                break;
            }
            end = initial ? end + 1 : text.compoundEnd(end);
        }
        return end;
    }

    /** The token after a person's name that begins here, if a sign or quotation follows it. */
    OptionalInt endOfWhole(MarkedPassage text, int at, int to) {
        Optional<NamedSpan> named = text.nameAt(at);
        boolean known = named.map(name -> name.entity().type() == EntityType.PERSON).orElse(false);
        if (text.isQuoted(at) || (!known && (named.isPresent() || !begins(text, at, at, to)))) {
            return OptionalInt.empty();
        }
        int end = known ? text.tokenAt(named.get().end()) : end(text, at, to);
        boolean closed = end >= text.size() || text.isQuoted(end) || !text.token(end).isWord();
        return closed && (known || end > at + 1) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private boolean isPart(MarkedPassage text, int i, int at, int to) {
        Token token = text.token(at);
        if (!token.isWord()) {
            return false;
        }
        if (text.isCapital(at)) {
            int end = text.compoundEnd(at);
            return end == at + 1 || text.isCapital(end - 1) || isSyllable(text, at, end);
        }
        return words.isParticle(token.key())
                && isBeforeCapital(text, at, to)
                && (at == text.compoundEnd(i)
                        || words.isParticle(text.token(at - 1).key())
                        || text.is(at - 1, ".")
                        || words.isGivenName(text.token(at - 1).key()))
                && !words.isSource(text.token(at - 1).key());
    }

    /** {@code Jong-un}: the second part of a name, and no noun behind a name. */
    private boolean isSyllable(MarkedPassage text, int at, int end) {
        String last = text.token(end - 1).key();
        return end == at + 3
                && last.length() <= LONGEST_SYLLABLE
                && !isRole(text, end - 1)
                && !words.isPlace(last);
    }

    /** {@code van den} Oever; not {@code van de} bank. */
    private boolean isBeforeCapital(MarkedPassage text, int particle, int to) {
        int at = particle;
        while (at < to && words.isParticle(text.token(at).key())) {
            at++;
        }
        return at < to && text.isCapital(at);
    }
}
