package dossier.plan.part;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.Evidence;
import dossier.corpus.Introductions;
import dossier.corpus.MentionIndex;
import dossier.language.Sentence;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.Card;
import dossier.page.ConcordanceLine;
import dossier.page.Frame;
import dossier.register.Entity;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans the cards of the names that a page links to. */
public final class CardPlanner {

    /** A page with more names than these has the cards of the first ones: it must stay light. */
    private static final int MAX_CARDS = 80;

    /** Longest context on either side of a name in a sentence that is cut, in UTF-16 code units. */
    private static final int MAX_CONTEXT = 90;

    private final SiteContext site;
    private final Messages words;
    private final MentionIndex mentions;
    private final ConcordancePlanner whole;
    private final ConcordancePlanner cut;

    /** Pages of one folder link alike, so a name's card is the same in all of them. */
    private final Map<Telling, Card> cards = new ConcurrentHashMap<>();

    public CardPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.mentions = site.corpus().mentions();
        this.whole = new ConcordancePlanner(site, Introductions.MAX_SENTENCE);
        this.cut = new ConcordancePlanner(site, MAX_CONTEXT);
    }

    /** The frame of an article's page with a card for each of its names, told by other articles. */
    public Frame with(Frame frame, Article article) {
        return frame.with(
                article.mentions().stream()
                        .map(Mention::entity)
                        .distinct()
                        .limit(MAX_CARDS)
                        .map(id -> card(frame.path(), site.entity(id), Optional.of(article)))
                        .toList());
    }

    /** The frame of another page with a card for each of these names that some article mentions. */
    public Frame with(Frame frame, Collection<EntityId> names) {
        return frame.with(
                names.stream()
                        .distinct()
                        .filter(id -> mentions.count(id) > 0)
                        .limit(MAX_CARDS)
                        .map(id -> card(frame.path(), site.entity(id), Optional.empty()))
                        .toList());
    }

    /**
     * What makes a card differ from another.
     *
     * @param folder of the page that it stands in
     * @param article of which it shows a sentence, by its id; empty when it shows none
     * @param only whether no other article than the page's has the name
     */
    private record Telling(String folder, EntityId entity, String article, boolean only) {}

    /**
     * @param here the article that the page is about
     */
    private Card card(SitePath path, Entity entity, Optional<Article> here) {
        Optional<Evidence> evidence =
                here.map(article -> site.corpus().introductions().outside(article, entity))
                        .orElseGet(() -> site.corpus().introductions().of(entity));
        Telling telling =
                new Telling(
                        path.folder(),
                        entity.id(),
                        evidence.map(Evidence::article).map(Article::id).orElse(""),
                        here.isPresent() && mentions.articleCount(entity.id()) == 1);
        return cards.computeIfAbsent(telling, key -> card(path, entity, evidence, key.only()));
    }

    private Card card(SitePath path, Entity entity, Optional<Evidence> evidence, boolean only) {
        Optional<ConcordanceLine> sentence = evidence.map(one -> sentence(path, one));
        return new Card(
                site.entityLink(path, entity, entity.name(), ""),
                words.text(
                        "card.facts",
                        words.text("type." + entity.id().type().key()),
                        words.count("count.mentions", mentions.count(entity.id())),
                        words.count("count.articles", mentions.articleCount(entity.id()))),
                !entity.description().isEmpty(),
                entity.description(),
                sentence.isPresent(),
                sentence.orElse(ConcordanceLine.NONE),
                sentence.map(this::source).orElse(""),
                only,
                words.text("card.more", entity.name()));
    }

    private String source(ConcordanceLine sentence) {
        return words.text("card.source", sentence.reference().label(), sentence.date());
    }

    private ConcordanceLine sentence(SitePath path, Evidence evidence) {
        Sentence sentence = evidence.block().sentenceAt(evidence.span().start());
        boolean fits = sentence.end() - sentence.start() <= Introductions.MAX_SENTENCE;
        return (fits ? whole : cut).line(path, evidence);
    }
}
