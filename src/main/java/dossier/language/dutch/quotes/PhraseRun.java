package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.Token;
import dossier.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;

/** One reading of a phrase, from its first word on. */
final class PhraseRun {

    private static final int LONGEST = 16;

    /**
     * So many words of a function stand behind its noun: {@code hoogleraar internationaal recht}.
     */
    private static final int MOST_BEHIND = 2;

    private final PhraseReader reader;
    private final QuoteWords words;
    private final NameReader names;
    private final Heads heads;
    private final Complements complements;
    private final Appositions appositions;
    private final MarkedPassage text;
    private final int from;
    private final int to;
    private int i;

    /** Where the noun and its adjectives begin, or a name. */
    private int begin;

    /** The token after the noun that says what somebody is. */
    private int head = -1;

    private int behind;
    private int wordsEnd;
    private boolean office;

    PhraseRun(PhraseReader reader, MarkedPassage text, int from, int to) {
        this.reader = reader;
        this.words = reader.words();
        this.names = reader.names();
        this.heads = reader.heads();
        this.complements = reader.complements();
        this.appositions = reader.appositions();
        this.text = text;
        this.from = from;
        this.to = Math.min(to, from + LONGEST);
        this.i = from;
        this.begin = from;
        this.wordsEnd = from;
    }

    Optional<Phrase> read() {
        boolean one = text.is(from, "een") || text.is(from, "één");
        if (one && text.is(from + 1, "van") && heads.isSomebody(text, from + 2, to)) {
            head = from + 1;
            wordsEnd = head;
        }
        int owned = text.afterOwner(from);
        if (owned > from && owned < to && isNoun(owned)) {
            i = owned;
            begin = i;
        } else if (text.nameAt(from).isEmpty() && (one || isDeterminer(from))) {
            i = reader.attributes().end(text, from + 1, to);
            begin = i;
        }
        while (i < to && !text.isQuoted(i)) {
            if (heads.isAbbreviatedTitle(text, i, to)) {
                i += 2;
                head = i;
                continue;
            }
            Optional<Phrase> named = name();
            if (named.isPresent()) {
                return named;
            }
            if (!step()) {
                break;
            }
        }
        return secondOffice().or(this::description);
    }

    /** {@code wereldkampioen en oppositieleider Vitali Klitsjko}: one who is both. */
    private Optional<Phrase> secondOffice() {
        boolean bare = head >= 0 && !isDeterminer(from);
        return bare && i + 1 < to && text.is(i, "en") && !isDeterminer(i + 1)
                ? reader.read(text, i + 1, to)
                        .filter(other -> other.isName() && other.function().isPresent())
                : Optional.empty();
    }

    /** Of {@code Poetins woordvoerder}: no verb, nor a name. */
    private boolean isNoun(int at) {
        String key = text.token(at).key();
        return text.token(at).isWord()
                && !text.isCapital(at)
                && !text.isQuoted(at)
                && !words.isStop(key)
                && !words.isPreposition(key)
                && !words.isAdverb(key);
    }

    private boolean isDeterminer(int at) {
        return QuoteWords.DETERMINERS.contains(text.token(at).key());
    }

    private Optional<Phrase> name() {
        Optional<NamedSpan> known = text.nameAt(i);
        int end = text.compoundEnd(i);
        if (known.isPresent() && known.get().end() >= text.token(end - 1).end()) {
            EntityType type = known.get().entity().type();
            boolean speaks =
                    type == EntityType.PERSON
                            || type == EntityType.ORGANISATION
                            || type == EntityType.PLACE;
            int after = text.tokenAt(known.get().end());
            return speaks ? Optional.of(named(known, after)) : Optional.empty();
        }
        return names.begins(text, from, i, to) ? unknown() : Optional.empty();
    }

    /** A name of the register may end the run of capitals: {@code Schrijver Jan Terlouw}. */
    private Optional<Phrase> unknown() {
        int end = names.end(text, i, to);
        for (int at = i + 1; at < end; at++) {
            Optional<NamedSpan> known = text.nameAt(at);
            if (known.isPresent()
                    && known.get().entity().type() == EntityType.PERSON
                    && !text.is(at - 1, "-")
                    && text.tokenAt(known.get().end()) >= at + 2) {
                head = at;
                i = at;
                return Optional.of(named(known, text.tokenAt(known.get().end())));
            }
            // "Hoogleraar Oost-Europese Studies Artemy Kalinovsky".
            if (head >= 0
                    && words.isField(text.token(at - 1).key())
                    && !words.isField(text.token(at).key())) {
                i = at;
                return Optional.of(named(Optional.empty(), names.end(text, at, to)));
            }
        }
        return Optional.of(named(Optional.empty(), end));
    }

    private Phrase named(Optional<NamedSpan> known, int after) {
        boolean role = isRole(known, after);
        boolean determined = i == from + 1 && known.isEmpty() && head < 0 && !role;
        int start = determined ? from : i;
        String own = text.text(start, after);
        Optional<String> before = role ? Optional.of(text.text(from, i)) : functionBefore();
        Appositions.Found found = appositions.after(text, after, to + LONGEST);
        boolean person =
                known.map(n -> n.entity().type() == EntityType.PERSON)
                        .orElse(before.isPresent() || after > i + 1);
        return new Phrase(
                Phrase.Form.NAME,
                known,
                own,
                before.or(found::words),
                person || found.words().isPresent(),
                from,
                found.end());
    }

    /** {@code kremlinwatcher Mark Galeotti}: any noun right before a whole name of somebody. */
    private boolean isRole(Optional<NamedSpan> known, int after) {
        boolean somebody =
                known.map(name -> name.entity().type() == EntityType.PERSON).orElse(after > i + 1);
        return head < 0
                && somebody
                && i == text.compoundEnd(from)
                && i > from
                && !isDeterminer(from)
                && !text.isCapital(from);
    }

    private Optional<String> functionBefore() {
        int start = begin;
        while (start < i && isDeterminer(start)) {
            start++;
        }
        return head >= 0 && start < i ? Optional.of(text.text(start, i)) : Optional.empty();
    }

    /** Goes over one word or one complement; false where the phrase ends. */
    private boolean step() {
        Token token = text.token(i);
        if (!token.isWord() && !token.isNumber()) {
            return false;
        }
        if (head >= 0 && words.isComplement(token.key())) {
            return complement(token);
        }
        if (words.isStop(token.key())
                || (head >= 0 && (token.isNumber() || words.isQuantity(token.key())))) {
            return false;
        }
        if (i > from && text.token(i - 1).isWord() && isDeterminer(i)) {
            return false;
        }
        int end = text.compoundEnd(i);
        if (heads.isHead(text, from, i, head)) {
            head = end;
            wordsEnd = end;
            office = words.isOffice(text.token(end - 1).key());
        } else if (head < 0) {
            wordsEnd = end;
        } else if (!isBehind(token)) {
            return false;
        }
        i = end;
        return true;
    }

    private boolean complement(Token preposition) {
        OptionalInt end = complements.end(text, i, to, office);
        if (end.isEmpty()) {
            return false;
        }
        if (Complements.IDENTIFYING.contains(preposition.key()) || wordsEnd == head) {
            wordsEnd = end.getAsInt();
        }
        i = end.getAsInt();
        return true;
    }

    /** Whether a word can be part of a function that a name follows; not a verb. */
    private boolean isBehind(Token token) {
        String key = token.key();
        boolean verb =
                key.endsWith("t")
                        || key.endsWith("de")
                        || key.endsWith("te")
                        || key.endsWith("den")
                        || ((key.endsWith("en") || key.endsWith("aan"))
                                && heads.isPlural(text, head));
        return text.isCapital(i)
                || (token.isWord()
                        && behind++ < MOST_BEHIND
                        && (!verb || words.isField(key))
                        && !words.isAdverb(key));
    }

    /** {@code de ambassadeur in Kiev, Jennes de Mol}. */
    private Optional<Phrase> nameBehind() {
        // "De leider van de democraten in ballingschap, Piet Bos".
        boolean away = i + 2 < to && words.isComplement(text.token(i).key());
        int comma = away ? i + 2 : i;
        int at = comma + 1;
        boolean known = at < to && text.nameAt(at).isPresent();
        boolean one = known ? isDeterminer(from) : text.is(from, "de") || text.is(from, "het");
        if (head < 0 || !one || !text.is(comma, ",") || at >= to) {
            return Optional.empty();
        }
        OptionalInt end = names.endOfWhole(text, at, to);
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Phrase(
                                Phrase.Form.NAME,
                                text.nameAt(at),
                                text.text(at, end.getAsInt()),
                                Optional.of(text.text(from + 1, wordsEnd)),
                                true,
                                from,
                                end.getAsInt()));
    }

    private Optional<Phrase> description() {
        if (wordsEnd <= from) {
            return Optional.empty();
        }
        Optional<Phrase> named = nameBehind();
        if (named.isPresent()) {
            return named;
        }
        // "28-jarige" is one word of three tokens.
        int most = text.is(from + 3, "jarige") ? from + 5 : from + 4;
        int end = head >= 0 ? wordsEnd : Math.min(wordsEnd, most);
        // "De oudste van de twee vrouwen" is "de oudste".
        while (head < 0 && end > from + 1 && words.isPreposition(text.token(end - 1).key())) {
            end--;
        }
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
