package dossier.language.dutch.quotes;

import dossier.language.Token;
import java.util.Optional;

/** Reads who is meant at a place in a text: a name, a description or a pronoun. Immutable. */
final class PhraseReader {

    private final QuoteWords words;
    private final NameReader names;
    private final Heads heads;
    private final Complements complements;
    private final Appositions appositions;
    private final Attributes attributes;

    PhraseReader(QuoteWords words) {
        this.words = words;
        this.names = new NameReader(words);
        this.heads = new Heads(words);
        this.complements = new Complements(words);
        this.appositions = new Appositions(words);
        this.attributes = new Attributes(words);
    }

    QuoteWords words() {
        return words;
    }

    NameReader names() {
        return names;
    }

    Heads heads() {
        return heads;
    }

    Complements complements() {
        return complements;
    }

    Attributes attributes() {
        return attributes;
    }

    Appositions appositions() {
        return appositions;
    }

    /** The phrase that begins at token {@code from}, read no further than {@code to}. */
    Optional<Phrase> read(MarkedPassage text, int from, int to) {
        if (from >= to || text.isQuoted(from)) {
            return Optional.empty();
        }
        Token first = text.token(from);
        if (first.is("volgens")) {
            return Optional.empty();
        }
        return QuoteWords.PRONOUNS.contains(first.key())
                ? Optional.of(pronoun(text, from))
                : new PhraseRun(this, text, from, to).read();
    }

    /** A word that stands for somebody. */
    static Phrase pronoun(MarkedPassage text, int i) {
        return new Phrase(
                Phrase.Form.PRONOUN,
                Optional.empty(),
                text.text(i, i + 1),
                Optional.empty(),
                true,
                i,
                i + 1);
    }
}
