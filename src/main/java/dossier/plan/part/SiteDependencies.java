package dossier.plan.part;

import dossier.article.Article;
import dossier.codec.Codec;
import dossier.corpus.Corpus;
import dossier.corpus.Evidence;
import dossier.corpus.InferredDate;
import dossier.corpus.MentionIndex;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Fingerprint;
import dossier.model.Memo;
import dossier.model.SitePath;
import dossier.page.Frame;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages depend on beside their own subject, as fingerprints that are made once. An article
 * stands for its text and everything in it; what follows from all articles together is named here.
 * Words and templates aren't: with others every page is made anew. Safe for many threads.
 */
public final class SiteDependencies {

    private final SiteContext site;
    private final Corpus corpus;
    private final FramePlanner frames;
    private final Memo<Fingerprint> common = new Memo<>(this::common);
    private final Map<String, Fingerprint> byFolder = new ConcurrentHashMap<>();
    private final Map<EntityId, Fingerprint> names = new ConcurrentHashMap<>();

    public SiteDependencies(SiteContext site) {
        this.site = site;
        this.corpus = site.corpus();
        this.frames = new FramePlanner(site);
    }

    /** What every page may show. */
    private record Common(
            DossierMetadata dossier,
            List<Entity> register,
            List<Known> articles,
            List<String> comparedTopics,
            boolean publications) {}

    /** What other articles have to do with how an article is called, linked and dated. */
    private record Known(
            String id,
            String address,
            String citationKey,
            String publication,
            boolean namesake,
            Optional<Edtf> inferred,
            List<Edtf> bounds) {}

    private Fingerprint common() {
        return Codec.fingerprint(
                new Common(
                        corpus.dossier(),
                        corpus.register().entities(),
                        corpus.articles().stream().map(this::known).toList(),
                        List.copyOf(corpus.figures().compared()),
                        corpus.publications().isEmpty()));
    }

    private Known known(Article article) {
        Optional<InferredDate> inferred = corpus.inferredDates().of(article);
        return new Known(
                article.id(),
                site.addresses().article(article).path(),
                corpus.citationKeys().of(article),
                corpus.publications().of(article).slug(),
                corpus.namesakes().has(article),
                inferred.map(InferredDate::interval),
                inferred.map(InferredDate::reasons).orElse(List.of()).stream()
                        .map(InferredDate.Reason::value)
                        .toList());
    }

    private record Folder(Fingerprint common, Frame frame) {}

    /** What all pages of a folder have in common: whatever is around them, and how they link. */
    public Fingerprint ofFolder(SitePath page) {
        return byFolder.computeIfAbsent(page.folder(), this::folder);
    }

    private Fingerprint folder(String name) {
        SitePath anyPage = new SitePath(name + Addresses.FRONT.path());
        Frame frame = frames.frameOfThing(anyPage, "", "", List.of());
        return Codec.fingerprint(new Folder(common.get(), frame));
    }

    /** What is told of a name wherever it stands. */
    private record Name(int count, int articles, List<Printed> spellings, List<Evidence> told) {}

    /** A spelling, with the first article that has it. */
    private record Printed(String text, Article article) {}

    /** What a page depends on that tells of the name. */
    public Fingerprint ofName(EntityId id) {
        return names.computeIfAbsent(id, this::name);
    }

    private Fingerprint name(EntityId id) {
        MentionIndex mentions = corpus.mentions();
        return Codec.fingerprint(
                new Name(
                        mentions.count(id),
                        mentions.articleCount(id),
                        mentions.spellingsOf(id).stream()
                                .map(one -> new Printed(one.text(), one.articles().get(0)))
                                .toList(),
                        corpus.introductions().best(site.entity(id))));
    }
}
