package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.dutch.quotes.Protagonists.Wanted;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds whom a pronoun stands for: the last one before it whom a sentence is about, and who can be
 * meant by it. Where the article says that somebody is a man, {@code zij} is somebody else.
 */
final class Antecedents {

    private static final int MOST_SENTENCES = 8;

    private static final int MOST_BLOCKS = 8;

    /** Of a longer sentence only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Protagonists protagonists;

    Antecedents(DutchGrammar grammar, List<MarkedPassage> article, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.article = article;
        this.protagonists = new Protagonists(grammar, resolver);
    }

    /**
     * A person before a place in the text.
     *
     * @param block index of its passage
     */
    record Found(int block, Phrase phrase) {}

    /**
     * Whom a pronoun before token {@code token} stands for; if there is nobody else, one of whom
     * the article has no more than a name.
     */
    Optional<Found> before(int block, int token, Phrase pronoun) {
        return before(block, token, pronoun, false).or(() -> before(block, token, pronoun, true));
    }

    private Optional<Found> before(int block, int token, Phrase pronoun, boolean unknown) {
        boolean several = pronoun.form() == Phrase.Form.PLURAL_PRONOUN;
        int left = several ? 2 : MOST_SENTENCES;
        int limit = token;
        for (int b = block; b >= 0 && b > block - MOST_BLOCKS && left > 0; b--) {
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
            for (; s >= 0 && left > 0; s--) {
                int end = Math.min(limit, text.endOf(s));
                int first = Math.max(text.firstOf(s), end - MOST_TOKENS);
                boolean near = left >= MOST_SENTENCES - (unknown ? 2 : 1);
                Optional<Phrase> found =
                        several
                                ? people(text, first, end)
                                : goesOn(text, first, end, pronoun)
                                        ? Optional.empty()
                                        : protagonists.of(
                                                text,
                                                first,
                                                end,
                                                new Wanted(pronoun, near, unknown));
                if (found.isPresent()) {
                    return Optional.of(new Found(b, found.get()));
                }
                // What is quoted names nobody, however long it is.
                left -= text.hasWord(first, end) ? 1 : 0;
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence is about the one wanted without naming him: {@code Hij zei dat X …}. */
    private boolean goesOn(MarkedPassage text, int first, int end, Phrase pronoun) {
        return grammar.subjects()
                .ahead(text, first, end)
                .filter(subject -> subject.end() < end)
                .filter(subject -> subject.words().equalsIgnoreCase("hij"))
                .filter(subject -> pronoun.words().equalsIgnoreCase("hij"))
                .isPresent();
    }

    /** The person whom the last sentence of the text block before this one is about. */
    Optional<Found> lastOfBlockBefore(int block) {
        int b = textBefore(block);
        if (b < 0 || article.get(b).passage().sentences().isEmpty()) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(b);
        return protagonist(text, text.passage().sentences().size() - 1)
                .or(() -> opener(text))
                .map(phrase -> new Found(b, phrase));
    }

    /** The last person whom a sentence of the text block before this one is about. */
    Optional<Found> introducedBefore(int block) {
        int b = textBefore(block);
        if (b < 0) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(b);
        int sentences = text.passage().sentences().size();
        return IntStream.range(0, sentences)
                .mapToObj(back -> protagonist(text, sentences - 1 - back))
                .flatMap(Optional::stream)
                .findFirst()
                .map(phrase -> new Found(b, phrase));
    }

    /** The person whom a sentence is about, by name or description. */
    private Optional<Phrase> protagonist(MarkedPassage text, int sentence) {
        int end = text.endOf(sentence);
        return protagonist(text, Math.max(text.firstOf(sentence), end - MOST_TOKENS), end);
    }

    /** The person whom a stretch of a sentence is about, by name or description. */
    Optional<Phrase> protagonist(MarkedPassage text, int first, int end) {
        Phrase nobody = PhraseReader.pronoun(text, first);
        return protagonists.of(text, first, end, new Wanted(nobody, false, false));
    }

    /** The known person with whom a text begins. */
    private Optional<Phrase> opener(MarkedPassage text) {
        int end = Math.min(text.endOf(0), MOST_TOKENS);
        return grammar.subjects().ahead(text, 0, end).filter(Phrase::isKnownPerson);
    }

    /** The index of the nearest lede or paragraph before a block; -1 for none. */
    int textBefore(int block) {
        int b = block - 1;
        while (b >= 0 && !isText(article.get(b))) {
            b--;
        }
        return b;
    }

    /** Whether this sentence and the one before name no more than one person. */
    boolean areFewBefore(int block, int token) {
        MarkedPassage text = article.get(block);
        int sentence = text.sentenceAt(text.token(token).start());
        int first = Math.max(text.firstOf(Math.max(0, sentence - 1)), token - MOST_TOKENS);
        Set<EntityId> people = new HashSet<>();
        for (int i = first; i < token; i++) {
            text.nameAt(i)
                    .map(NamedSpan::entity)
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .ifPresent(people::add);
        }
        return people.size() <= 1;
    }

    private static boolean isText(MarkedPassage text) {
        BlockRole role = text.passage().role();
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }

    /** Several whom a sentence is about: {@code De bewoners zijn boos}. */
    private Optional<Phrase> people(MarkedPassage text, int first, int end) {
        return grammar.speaking(text, first, end)
                .or(() -> grammar.subjects().ahead(text, first, end))
                .filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION && phrase.person())
                .filter(phrase -> isPlural(phrase));
    }

    private static boolean isPlural(Phrase phrase) {
        String noun = phrase.noun();
        String first = noun.toLowerCase(Locale.ROOT).split(" ")[0];
        boolean one = first.equals("een") || first.equals("het") || first.equals("één");
        return !one && (noun.endsWith("en") || noun.endsWith("s")) && !noun.endsWith("jongen");
    }
}
