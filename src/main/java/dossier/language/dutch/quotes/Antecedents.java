package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.language.dutch.quotes.Protagonists.Wanted;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds whom a pronoun stands for: the last one before it whom a sentence is about, and who can be
 * meant by it. Where the article says that somebody is a man, {@code zij} is somebody else.
 */
final class Antecedents {

    private static final int MOST_SENTENCES = 14;

    /** One of whom the article has no more than a name stands no further back. */
    private static final int MOST_TO_UNKNOWN = 8;

    private static final int MOST_OF_SEVERAL = 4;

    /** {@code ze} are those of the sentence, or of the one before. */
    private static final int MOST_WITHOUT = 2;

    private static final int MOST_BLOCKS = 8;

    /** So many sentences of a paragraph can be passed over because they are quoted. */
    private static final int MOST_QUOTED = 60;

    /** Of a longer sentence only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Protagonists protagonists;
    private final Groups groups;

    Antecedents(DutchGrammar grammar, List<MarkedPassage> article, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.article = article;
        this.protagonists = new Protagonists(grammar, resolver);
        this.groups = new Groups(grammar);
    }

    /**
     * A person before a place in the text.
     *
     * @param block index of its passage
     */
    record Found(int block, Phrase phrase) {}

    /**
     * A sentence, or as much of it as stands before the pronoun.
     *
     * @param back how many sentences with words of the writer's lie between
     */
    private record Stretch(int block, MarkedPassage text, int first, int end, int back) {}

    /**
     * Whom a pronoun before token {@code token} stands for; if there is nobody else, one of whom
     * the article has no more than a name.
     */
    Optional<Found> before(int block, int token, Phrase pronoun) {
        if (pronoun.form() == Phrase.Form.PLURAL_PRONOUN) {
            return several(stretches(block, token, MOST_OF_SEVERAL));
        }
        List<Stretch> stretches = stretches(block, beforeSource(block, token), MOST_SENTENCES);
        List<Stretch> nearer = stretches.subList(0, Math.min(MOST_TO_UNKNOWN, stretches.size()));
        return nearest(stretches, stretch -> wanted(stretch, pronoun, block, false))
                .or(() -> nearest(nearer, stretch -> wanted(stretch, pronoun, block, true)));
    }

    /** Those of the sentence or of the one before; one that goes on about them doesn't count. */
    private Optional<Found> several(List<Stretch> stretches) {
        int passed = 0;
        for (Stretch in : stretches) {
            Optional<Phrase> found = groups.of(in.text, in.first, in.end);
            if (found.isPresent()) {
                return found.map(phrase -> new Found(in.block, phrase));
            }
            if (!groups.goOn(in.text, in.first, in.end) && ++passed == MOST_WITHOUT) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * In {@code Tokajev moest volgens hem gaan} he isn't whom the clause names, and in {@code Op de
     * vraag of Poetin komt, antwoordt hij} not whom he is asked about.
     */
    private int beforeSource(int block, int token) {
        MarkedPassage text = article.get(block);
        int sentence = text.firstOf(text.sentenceAt(text.token(token).start()));
        if (isAsked(text, sentence)) {
            return sentence;
        }
        if (!text.is(token - 1, "volgens")) {
            return token;
        }
        int first = Math.max(sentence, token - MOST_TOKENS);
        int clause = token - 1;
        while (clause > first && !text.is(clause - 1, ",")) {
            clause--;
        }
        return clause;
    }

    /** {@code Op de vraag of …}, {@code Gevraagd naar …}. */
    private static boolean isAsked(MarkedPassage text, int first) {
        return text.is(first, "gevraagd")
                || (text.is(first, "op")
                        && text.is(first + 1, "de")
                        && text.is(first + 2, "vraag"));
    }

    private static Optional<Found> nearest(
            List<Stretch> stretches, Function<Stretch, Optional<Phrase>> person) {
        return stretches.stream()
                .flatMap(
                        stretch ->
                                person
                                        .apply(stretch)
                                        .map(phrase -> new Found(stretch.block, phrase))
                                        .stream())
                .findFirst();
    }

    /** The sentences before a token, the nearest first; what is quoted names nobody. */
    private List<Stretch> stretches(int block, int token, int most) {
        List<Stretch> stretches = new ArrayList<>();
        for (int b = block; b >= 0 && b > block - MOST_BLOCKS && stretches.size() < most; b--) {
            if (b == block || isText(article.get(b))) {
                int limit = b == block ? token : article.get(b).size();
                add(stretches, b, limit, most);
            }
        }
        return stretches;
    }

    private void add(List<Stretch> stretches, int block, int limit, int most) {
        MarkedPassage text = article.get(block);
        int last = text.passage().sentences().size() - 1;
        int nearest =
                limit == 0 ? -1 : Math.min(last, text.sentenceAt(text.token(limit - 1).start()));
        int furthest = Math.max(0, nearest - MOST_QUOTED);
        for (int s = nearest; s >= furthest && stretches.size() < most; s--) {
            int end = Math.min(limit, text.endOf(s));
            int first = Math.max(text.firstOf(s), end - MOST_TOKENS);
            if (text.hasWord(first, end)) {
                stretches.add(new Stretch(block, text, first, end, stretches.size()));
            }
        }
    }

    /**
     * The person whom a sentence is about, if the pronoun can stand for him.
     *
     * @param block where the pronoun is
     * @param unknown whether any name of several words will do
     */
    private Optional<Phrase> wanted(Stretch stretch, Phrase pronoun, int block, boolean unknown) {
        boolean near = stretch.back <= (unknown ? 2 : 1);
        return goesOn(stretch, pronoun)
                ? Optional.empty()
                : protagonists.of(
                        stretch.text,
                        stretch.first,
                        stretch.end,
                        new Wanted(pronoun, near, stretch.block == block, unknown));
    }

    /**
     * Whether a sentence is about the one wanted without naming him: {@code Hij zei dat X …},
     * {@code Dat X zou gaan, had hij nooit verwacht}.
     */
    private boolean goesOn(Stretch in, Phrase pronoun) {
        if (!pronoun.words().equalsIgnoreCase("hij")) {
            return false;
        }
        boolean dat =
                in.text.is(in.first, "dat")
                        && IntStream.range(in.first, in.end)
                                .anyMatch(i -> !in.text.isQuoted(i) && in.text.is(i, "hij"));
        return dat
                || grammar.subjects()
                        .ahead(in.text, in.first, in.end)
                        .filter(subject -> subject.end() < in.end)
                        .filter(subject -> subject.words().equalsIgnoreCase("hij"))
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
        return protagonists.of(text, first, end, new Wanted(nobody, false, true, false));
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
}
