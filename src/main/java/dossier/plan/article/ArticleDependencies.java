package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.codec.Codec;
import dossier.corpus.InferredDate;
import dossier.corpus.RelatedArticles.Related;
import dossier.model.EntityId;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import dossier.plan.article.HighlightPlanner.Large;
import dossier.plan.part.SiteDependencies;
import dossier.plan.timeline.ColumnBasis;
import dossier.plan.timeline.StripContents;
import dossier.plan.timeline.StripPlanner;
import dossier.site.SiteContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What an article's page depends on: whatever {@link ArticlePlanner} and its helpers look at. */
public final class ArticleDependencies {

    private final SiteContext site;
    private final SiteDependencies others;
    private final StripPlanner strips;
    private final HighlightPlanner highlights;
    private final Map<String, Fingerprint> columns = new ConcurrentHashMap<>();

    public ArticleDependencies(
            SiteContext site,
            SiteDependencies others,
            StripPlanner strips,
            HighlightPlanner highlights) {
        this.site = site;
        this.others = others;
        this.strips = strips;
        this.highlights = highlights;
    }

    private record Dependencies(
            Fingerprint folder,
            Fingerprint columns,
            Article article,
            Optional<InferredDate> inferred,
            Optional<Article> previous,
            Optional<Article> next,
            List<Other> related,
            List<Fingerprint> names,
            List<Large> large,
            StripContents.Own onStrip) {}

    /** Another article, with the names that they share. */
    private record Other(Article article, List<EntityId> shared) {

        static Other of(Related related) {
            return new Other(related.article(), related.shared());
        }
    }

    private record Columns(List<ColumnBasis> all) {}

    /**
     * @param position the article's place in the corpus's order, from 0
     */
    public Fingerprint of(Article article, int position) {
        SitePath path = site.addresses().article(article);
        return Codec.fingerprint(
                new Dependencies(
                        others.ofFolder(path),
                        columns(path),
                        article,
                        site.corpus().inferredDates().of(article),
                        at(position - 1),
                        at(position + 1),
                        site.corpus().related().to(position, ArticlePlanner.MAX_RELATED).stream()
                                .map(Other::of)
                                .toList(),
                        article.mentions().stream()
                                .map(Mention::entity)
                                .distinct()
                                .map(others::ofName)
                                .toList(),
                        highlights.candidates(article),
                        strips.own(article)));
    }

    private Fingerprint columns(SitePath path) {
        return columns.computeIfAbsent(
                path.folder(), folder -> Codec.fingerprint(new Columns(strips.basis(path))));
    }

    private Optional<Article> at(int position) {
        List<Article> all = site.corpus().articles();
        return position < 0 || position >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(position));
    }
}
