package dossier.plan.timeline;

import dossier.article.Article;
import dossier.corpus.Evidence;
import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelineEntry.Publication;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.DateReason;
import dossier.page.TimelineLine;
import dossier.plan.part.ConcordancePlanner;
import dossier.site.ArticleLines;
import dossier.site.DateBasisWords;
import dossier.site.DateStamps;
import dossier.site.DateWords;
import dossier.site.InferenceWords;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.List;
import java.util.Optional;

/** Plans the lines of the timeline. */
final class TimelineLines {

    /** Room for all but the longest sentences, on either side of the words that say when. */
    private static final int MAX_SENTENCE = 600;

    private final Messages words;
    private final ArticleLines articles;
    private final ConcordancePlanner contexts;
    private final References references;
    private final DateWords dates;
    private final DateStamps stamps;
    private final DateBasisWords bases;
    private final InferenceWords inferences;

    TimelineLines(SiteContext site) {
        this.words = site.words();
        this.articles = new ArticleLines(site);
        this.contexts = new ConcordancePlanner(site, MAX_SENTENCE);
        this.references = new References(site);
        this.dates = new DateWords(words);
        this.stamps = new DateStamps(site);
        this.bases = new DateBasisWords(site);
        this.inferences = new InferenceWords(site);
    }

    TimelineLine line(SitePath from, TimelineEntry entry) {
        if (entry instanceof Publication publication) {
            return published(from, publication.article());
        }
        if (entry instanceof DatedWording dated) {
            Evidence evidence = new Evidence(dated.article(), dated.wording().span());
            return TimelineLine.quoted(
                    stamps.of(dated.wording()),
                    contexts.line(from, evidence),
                    bases.basis(dated.article(), dated.wording()));
        }
        AddedEvent event = (AddedEvent) entry;
        Evidence evidence = new Evidence(event.article(), new Span(event.block(), 0, 1));
        return TimelineLine.added(
                dates.stamp(Optional.of(event.day())),
                event.title(),
                references.source(from, evidence).reference(),
                words.text("basis.added"));
    }

    private TimelineLine published(SitePath from, Article article) {
        List<DateReason> reasons = inferences.reasons(from, article);
        String basis =
                reasons.isEmpty()
                        ? dates.provenanceLabel(article.date())
                        : words.text("article.date.inferred");
        return TimelineLine.published(articles.line(from, article), basis, reasons);
    }
}
