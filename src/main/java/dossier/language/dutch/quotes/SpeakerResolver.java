package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.model.BlockRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who is meant by a phrase: a pronoun stands for the last subject before it that is a person,
 * {@code de burgemeester} for the one whom the article names as such.
 */
final class SpeakerResolver {

    private static final int MOST_SENTENCES = 8;

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private Optional<Cast> cast = Optional.empty();

    SpeakerResolver(DutchGrammar grammar, List<MarkedPassage> article) {
        this.grammar = grammar;
        this.article = article;
    }

    /** The speaker that a phrase in a block means; empty when the article doesn't say. */
    Optional<Speaker> resolve(int block, Phrase phrase) {
        return switch (phrase.form()) {
            case NAME -> Optional.of(named(phrase));
            case DESCRIPTION -> Optional.of(described(phrase));
            case PRONOUN -> antecedent(block, phrase.start(), phrase.words());
        };
    }

    private Speaker named(Phrase phrase) {
        return new Speaker(
                phrase.name().map(name -> name.entity()),
                phrase.words(),
                phrase.function(),
                Attribution.NAMED);
    }

    private Speaker described(Phrase phrase) {
        String[] parts = phrase.words().toLowerCase(Locale.ROOT).split("[ -]");
        boolean definite = parts[0].equals("de") || parts[0].equals("deze");
        boolean bare = !phrase.words().contains(" van ");
        Optional<Phrase> named =
                definite && bare ? cast().whoIs(parts[parts.length - 1]) : Optional.empty();
        return new Speaker(
                named.flatMap(Phrase::name).map(name -> name.entity()),
                named.isPresent() && named.get().name().isEmpty()
                        ? named.get().words()
                        : phrase.words(),
                Optional.empty(),
                named.isPresent() ? Attribution.PRONOUN : Attribution.NAMED);
    }

    Cast cast() {
        if (cast.isEmpty()) {
            cast = Optional.of(new Cast(grammar.words(), grammar.reader(), article));
        }
        return cast.get();
    }

    /** Whom a pronoun at a token stands for. */
    Optional<Speaker> antecedent(int block, int token, String words) {
        int left = MOST_SENTENCES;
        int limit = token;
        for (int b = block; b >= 0 && left > 0; b--) {
            MarkedPassage text = article.get(b);
            if (b != block && !isText(text)) {
                continue;
            }
            if (b != block) {
                limit = text.size();
            }
            int last = text.passage().sentences().size() - 1;
            int s =
                    limit == 0
                            ? -1
                            : Math.min(last, text.sentenceAt(text.token(limit - 1).start()));
            for (; s >= 0 && left > 0; s--, left--) {
                int end = Math.min(limit, text.endOf(s));
                boolean near = left >= MOST_SENTENCES - 1;
                Optional<Phrase> found = protagonist(text, text.firstOf(s), end, near);
                if (found.isPresent()) {
                    return resolve(b, found.get()).map(speaker -> standingIn(speaker, words));
                }
            }
        }
        return Optional.empty();
    }

    private static Speaker standingIn(Speaker speaker, String words) {
        return speaker.entity().isPresent()
                ? new Speaker(speaker.entity(), words, Optional.empty(), Attribution.PRONOUN)
                : new Speaker(
                        speaker.entity(), speaker.words(), Optional.empty(), Attribution.PRONOUN);
    }

    private static boolean isText(MarkedPassage text) {
        BlockRole role = text.passage().role();
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }

    /** The person whom the last sentence of the text block before this one is about. */
    Optional<Speaker> lastOfBlockBefore(int block) {
        int b = block - 1;
        while (b >= 0 && !isText(article.get(b))) {
            b--;
        }
        if (b < 0 || article.get(b).passage().sentences().isEmpty()) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(b);
        int at = b;
        int last = text.passage().sentences().size() - 1;
        return protagonist(text, text.firstOf(last), text.endOf(last), false)
                .flatMap(phrase -> resolve(at, phrase));
    }

    /**
     * The person whom a stretch of a sentence is about.
     *
     * @param anywhere whether a name after a preposition will do
     */
    private Optional<Phrase> protagonist(MarkedPassage text, int first, int end, boolean anywhere) {
        Optional<Phrase> subject =
                grammar.speaking(text, first, end)
                        .or(() -> grammar.subjects().ahead(text, first, end))
                        .filter(phrase -> isPerson(phrase));
        if (subject.isPresent()) {
            return subject;
        }
        Optional<Phrase> fallback = Optional.empty();
        for (int i = first; i < end; i++) {
            if (text.isQuoted(i) || text.nameAt(i).isEmpty()) {
                continue;
            }
            Optional<Phrase> name =
                    grammar.reader().read(text, i, text.size()).filter(Phrase::isKnownPerson);
            if (name.isPresent() && !isAfterPreposition(text, i, first)) {
                return name;
            }
            fallback = fallback.or(() -> name);
        }
        return anywhere ? fallback : Optional.empty();
    }

    /** Also before the person's function: {@code met de Franse president Macron}. */
    private boolean isAfterPreposition(MarkedPassage text, int name, int first) {
        for (int i = name - 1; i >= Math.max(first, name - 4); i--) {
            String key = text.token(i).key();
            if (SubjectFinder.PREPOSITIONS.contains(key)) {
                return true;
            }
            if (!text.token(i).isWord()
                    || QuoteWords.DETERMINERS.contains(key)
                    || text.nameAt(i).isPresent()) {
                return i > first
                        && QuoteWords.DETERMINERS.contains(key)
                        && SubjectFinder.PREPOSITIONS.contains(text.token(i - 1).key());
            }
            if (!grammar.words().isFunction(key) && !text.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase names or describes one person, and is no pronoun itself. */
    boolean isPerson(Phrase phrase) {
        return switch (phrase.form()) {
            case PRONOUN -> false;
            case NAME ->
                    phrase.isKnownPerson()
                            || (phrase.name().isEmpty()
                                    && (phrase.person() || cast().knowsSurname(lastWord(phrase))));
            case DESCRIPTION -> grammar.words().isFunction(lastWord(phrase)) || isSomebody(phrase);
        };
    }

    private boolean isSomebody(Phrase phrase) {
        return phrase.person() && !phrase.words().toLowerCase(Locale.ROOT).startsWith("het ");
    }

    private static String lastWord(Phrase phrase) {
        String[] parts = phrase.words().toLowerCase(Locale.ROOT).split("[ -]");
        return parts[parts.length - 1];
    }
}
