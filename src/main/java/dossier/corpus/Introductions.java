package dossier.corpus;

import dossier.article.Article;
import dossier.article.Omission;
import dossier.language.Language;
import dossier.language.Languages;
import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.Span;
import dossier.register.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * In which sentence do the articles tell best who or what an entity is? Kept are two of each, of
 * different articles, so that a page about either article can show the other's. Safe for many
 * threads.
 */
public final class Introductions {

    /** Longest sentence that is read at a glance, in UTF-16 code units. */
    public static final int MAX_SENTENCE = 200;

    /** Shortest one that tells something. */
    private static final int MIN_SENTENCE = 50;

    /** Of an entity in more articles, so many of the newest are looked at. */
    private static final int MAX_ARTICLES = 16;

    /** Who or what somebody is, an article tells when it begins to name them. */
    private static final int MAX_MENTIONS = 4;

    /** How far before a name a word such as {@code minister} is its function. */
    private static final int BEFORE = 24;

    /** The same after it: {@code William Courtney, de Amerikaanse oud-ambassadeur}. */
    private static final int AFTER = 48;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

    private static final Comparator<Candidate> MOST_FIRST =
            Comparator.comparingInt(candidate -> -candidate.worth());

    private final MentionIndex mentions;
    private final Map<EntityId, List<Evidence>> known = new ConcurrentHashMap<>();

    Introductions(MentionIndex mentions) {
        this.mentions = mentions;
    }

    /** The best sentence, as the mention in it. */
    public Optional<Evidence> of(Entity entity) {
        return best(entity).stream().findFirst();
    }

    /** The best sentence of another article; empty when no other names the entity. */
    public Optional<Evidence> outside(Article article, Entity entity) {
        return best(entity).stream().filter(one -> one.article() != article).findFirst();
    }

    /** Both sentences, or as many as there are, the best first. */
    public List<Evidence> best(Entity entity) {
        return known.computeIfAbsent(entity.id(), id -> chosen(entity));
    }

    /** Of sentences that are worth the same, the newest article's. */
    private List<Evidence> chosen(Entity entity) {
        return ofNewestArticles(mentions.occurrencesOf(entity.id())).stream()
                .flatMap(ofArticle -> bestOf(ofArticle, entity).stream())
                .sorted(MOST_FIRST)
                .limit(2)
                .map(candidate -> candidate.occurrence().evidence())
                .toList();
    }

    private record Candidate(Occurrence occurrence, int worth) {}

    /** Occurrences article by article: the newest article first, undated ones last. */
    private static List<List<Occurrence>> ofNewestArticles(List<Occurrence> chronological) {
        List<List<Occurrence>> newestFirst = new ArrayList<>();
        List<List<Occurrence>> undated = new ArrayList<>();
        int end = chronological.size();
        while (end > 0 && newestFirst.size() < MAX_ARTICLES) {
            Article article = chronological.get(end - 1).article();
            int start = end - 1;
            while (start > 0 && chronological.get(start - 1).article() == article) {
                start--;
            }
            (article.date().isPresent() ? newestFirst : undated)
                    .add(chronological.subList(start, end));
            end = start;
        }
        newestFirst.addAll(undated);
        return newestFirst.subList(0, Math.min(newestFirst.size(), MAX_ARTICLES));
    }

    /** The best of an article's first mentions; empty when no sentence with one is shown. */
    private static Optional<Candidate> bestOf(List<Occurrence> ofArticle, Entity entity) {
        return ofArticle.stream()
                .limit(MAX_MENTIONS)
                .filter(Introductions::isShown)
                .map(occurrence -> new Candidate(occurrence, worth(occurrence, entity)))
                .min(MOST_FIRST);
    }

    /** Whether the article's rights let its sentence be shown. */
    private static boolean isShown(Occurrence occurrence) {
        Sentence sentence = sentence(occurrence);
        String words = occurrence.block().text().substring(sentence.start(), sentence.end());
        return !words.contains(Omission.MARK) || !Omission.isIn(occurrence.block());
    }

    private static Sentence sentence(Occurrence occurrence) {
        return occurrence.block().sentenceAt(occurrence.mention().span().start());
    }

    private static boolean isText(BlockRole role) {
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }

    /**
     * More for what tells more: running text, a function, the name in full, a sentence that can be
     * shown whole.
     */
    private static int worth(Occurrence occurrence, Entity entity) {
        Sentence sentence = sentence(occurrence);
        int length = sentence.end() - sentence.start();
        boolean readable = length >= MIN_SENTENCE && length <= MAX_SENTENCE;
        boolean full = occurrence.mention().spelling().length() >= entity.name().length();
        boolean text = isText(occurrence.block().role());
        boolean told = entity.id().type() == EntityType.PERSON && hasFunction(occurrence, sentence);
        return (text ? 8 : 0) + (told ? 4 : 0) + (full ? 2 : 0) + (readable ? 1 : 0);
    }

    /** Whether the sentence says beside the name what the person is. */
    private static boolean hasFunction(Occurrence occurrence, Sentence sentence) {
        Language language = Languages.of(occurrence.article().language());
        Span name = occurrence.mention().span();
        String text = occurrence.block().text();
        int from = Math.max(Math.min(sentence.start(), name.start()), name.start() - BEFORE);
        int to = Math.min(Math.max(sentence.end(), name.end()), name.end() + AFTER);
        return NO_WORD.splitAsStream(text.substring(from, name.start()))
                        .anyMatch(language::isFunction)
                || NO_WORD.splitAsStream(text.substring(name.end(), to))
                        .anyMatch(language::isFunction);
    }
}
