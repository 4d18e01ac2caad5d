package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.Token;
import dossier.model.EntityType;
import java.util.Optional;
import java.util.Set;

/** Reads who is meant at a place in a text: a name, a description or a pronoun. */
final class PhraseReader {

    private static final int LONGEST = 16;
    private static final Set<String> COMPLEMENT =
            Set.of("van", "bij", "uit", "voor", "namens", "in");
    private static final Set<String> OFFICES =
            Set.of("minister", "staatssecretaris", "onderminister", "viceminister");

    private final QuoteWords words;
    private final Appositions appositions;

    PhraseReader(QuoteWords words) {
        this.words = words;
        this.appositions = new Appositions(words);
    }

    /** The phrase that begins at token {@code from}, read no further than {@code to}. */
    Optional<Phrase> read(MarkedPassage text, int from, int to) {
        if (from >= to || text.isQuoted(from)) {
            return Optional.empty();
        }
        Token first = text.token(from);
        if (QuoteWords.PRONOUNS.contains(first.key())) {
            return Optional.of(
                    new Phrase(
                            Phrase.Form.PRONOUN,
                            Optional.empty(),
                            text.text(from, from + 1),
                            Optional.empty(),
                            true,
                            from,
                            from + 1));
        }
        return new Run(text, from, to).read();
    }

    /** One reading; {@code head} is the token after the noun that says what somebody is. */
    private final class Run {

        private final MarkedPassage text;
        private final int from;
        private final int to;
        private int i;
        private int head = -1;
        private int wordsEnd;
        private boolean office;

        Run(MarkedPassage text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = Math.min(to, from + LONGEST);
            this.i = from;
            this.wordsEnd = from;
        }

        Optional<Phrase> read() {
            if (text.nameAt(from).isEmpty()
                    && QuoteWords.DETERMINERS.contains(text.token(from).key())) {
                i++;
            }
            while (i < to && !text.isQuoted(i)) {
                Optional<Phrase> named = name();
                if (named.isPresent()) {
                    return named;
                }
                if (!step()) {
                    break;
                }
            }
            return description();
        }

        private Optional<Phrase> name() {
            Optional<NamedSpan> known = text.nameAt(i);
            int end = text.compoundEnd(i);
            if (known.isPresent() && known.get().end() >= text.token(end - 1).end()) {
                int after = text.tokenAt(known.get().end());
                return known.get().entity().type() == EntityType.PERSON
                                || known.get().entity().type() == EntityType.ORGANISATION
                                || known.get().entity().type() == EntityType.PLACE
                        ? Optional.of(named(known, after))
                        : Optional.empty();
            }
            return isUnknownName(end) ? Optional.of(named(Optional.empty(), nameEnd())) : none();
        }

        private Optional<Phrase> none() {
            return Optional.empty();
        }

        private Phrase named(Optional<NamedSpan> known, int after) {
            boolean determined = i == from + 1 && known.isEmpty() && head < 0;
            int start = determined ? from : i;
            String own = text.text(start, after);
            Optional<String> before = functionBefore();
            Appositions.Found behind = appositions.after(text, after, to + LONGEST);
            boolean person =
                    known.map(n -> n.entity().type() == EntityType.PERSON)
                            .orElse(before.isPresent() || after > i + 1);
            return new Phrase(
                    Phrase.Form.NAME,
                    known,
                    own,
                    before.or(behind::words),
                    person || behind.words().isPresent(),
                    from,
                    behind.end());
        }

        private Optional<String> functionBefore() {
            int start = from;
            while (start < i && QuoteWords.DETERMINERS.contains(text.token(start).key())) {
                start++;
            }
            return head >= 0 && start < i ? Optional.of(text.text(start, i)) : Optional.empty();
        }

        private boolean isUnknownName(int end) {
            Token token = text.token(i);
            if (!token.isWord() || !text.isCapital(i) || isFunction(end)) {
                return false;
            }
            boolean small = end < to && text.token(end).isWord() && !text.isCapital(end);
            boolean adjective =
                    small
                            && (token.key().endsWith("se") || token.key().endsWith("e"))
                            && !words.isStop(text.token(end).key())
                            && (i > from || text.isSentenceStart(i))
                            && looksInflected(token.key());
            boolean compound = end > i + 1 && !text.isCapital(end - 1);
            boolean opener =
                    i == from
                            && text.isSentenceStart(i)
                            && (words.isOpener(token.key()) || words.isStop(token.key()));
            return !adjective && !compound && !opener;
        }

        private boolean looksInflected(String key) {
            return key.endsWith("se") || key.endsWith("nde") || key.endsWith("ke");
        }

        private int nameEnd() {
            int end = text.compoundEnd(i);
            while (end < to && !text.isQuoted(end)) {
                boolean initial =
                        text.is(end, ".")
                                && text.token(end - 1).touches(text.token(end))
                                && text.token(end - 1).key().length() == 1;
                if (!initial && !isNamePart(end)) {
                    break;
                }
                end = initial ? end + 1 : text.compoundEnd(end);
            }
            return end;
        }

        private boolean isNamePart(int at) {
            Token token = text.token(at);
            if (!token.isWord()) {
                return false;
            }
            if (text.isCapital(at)) {
                return text.compoundEnd(at) == at + 1 || text.isCapital(text.compoundEnd(at) - 1);
            }
            boolean particle = PARTICLES.contains(token.key());
            return particle
                    && at + 1 < to
                    && (text.isCapital(at + 1) || PARTICLES.contains(text.token(at + 1).key()))
                    && at - i <= 2
                    && !words.isSource(text.token(at - 1).key());
        }

        /** Goes over one word or one complement; false where the phrase ends. */
        private boolean step() {
            Token token = text.token(i);
            if (!token.isWord() && !token.isNumber()) {
                return false;
            }
            if (head >= 0 && COMPLEMENT.contains(token.key())) {
                return complement();
            }
            if (token.isWord() && words.isStop(token.key())) {
                return false;
            }
            int end = text.compoundEnd(i);
            if (isFunction(end) || words.isSource(text.token(end - 1).key())) {
                head = end;
                wordsEnd = end;
                office = OFFICES.contains(text.token(end - 1).key());
            } else if (head < 0) {
                wordsEnd = end;
            }
            i = end;
            return true;
        }

        /** {@code van de politie}, {@code van Buitenlandse Zaken}, {@code in Den Haag}. */
        private boolean complement() {
            boolean of = text.is(i, "van") || text.is(i, "namens");
            int at = i + 1;
            if (at < to && QuoteWords.DETERMINERS.contains(text.token(at).key())) {
                at++;
            }
            if (at >= to || text.isQuoted(at) || !text.token(at).isWord()) {
                return false;
            }
            if (text.nameAt(at).isPresent()) {
                at = Math.max(text.tokenAt(text.nameAt(at).get().end()), text.compoundEnd(at));
            } else if (text.isCapital(at)) {
                at = capitals(at);
            } else if (of || at > i + 1) {
                at = noun(at);
            } else {
                return false;
            }
            if (of || wordsEnd == head) {
                wordsEnd = at;
            }
            i = at;
            return true;
        }

        private int capitals(int start) {
            int at = start;
            while (at < to && text.token(at).isWord() && text.isCapital(at)) {
                boolean last = office && words.isFunction(text.token(at).key());
                at = text.compoundEnd(at);
                if (last) {
                    break;
                }
            }
            boolean adjective = at == start + 1 && text.token(start).key().endsWith("se");
            return adjective && at < to ? noun(at) : at;
        }

        /** Adjectives and a noun. */
        private int noun(int start) {
            int at = start;
            while (at < to && text.token(at).isWord() && !text.isQuoted(at)) {
                String key = text.token(at).key();
                if (at > start && (words.isStop(key) || COMPLEMENT.contains(key))) {
                    return at;
                }
                at = text.compoundEnd(at);
                if (!key.endsWith("e") || words.isSource(key)) {
                    return at;
                }
            }
            return at;
        }

        private boolean isFunction(int end) {
            return words.isFunction(text.token(end - 1).key());
        }

        private Optional<Phrase> description() {
            if (wordsEnd <= from) {
                return Optional.empty();
            }
            int end = head >= 0 ? wordsEnd : Math.min(wordsEnd, from + 4);
            return Optional.of(
                    new Phrase(
                            Phrase.Form.DESCRIPTION,
                            Optional.empty(),
                            text.text(from, end),
                            Optional.empty(),
                            head >= 0,
                            from,
                            end));
        }
    }

    private static final Set<String> PARTICLES =
            Set.of("van", "de", "der", "den", "von", "ten", "ter", "al", "el", "bin", "di", "le");
}
