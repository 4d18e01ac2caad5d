package dossier.site;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Evidence;
import dossier.corpus.InferredDate;
import dossier.corpus.InferredDate.Bound;
import dossier.corpus.InferredDate.EventDate;
import dossier.corpus.InferredDate.Reason;
import dossier.model.SitePath;
import dossier.page.DateReason;
import dossier.page.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an undated article has the interval it has, in words: {@code niet vóór 2014: alinea 4 spreekt
 * van ‘2014’ als verleden tijd}.
 */
public final class InferenceWords {

    private final SiteContext site;
    private final Messages words;
    private final References references;
    private final DateStamps stamps;

    public InferenceWords(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
        this.stamps = new DateStamps(site);
    }

    /** The reasons as one text without links; empty for an article of which nothing is inferred. */
    public Optional<String> text(Article article) {
        return site.corpus()
                .inferredDates()
                .of(article)
                .map(
                        inferred ->
                                reasons(site.addresses().article(article), inferred).stream()
                                        .map(DateReason::text)
                                        .collect(Collectors.joining("; ")));
    }

    /** The reasons with links to their paragraphs; none when nothing is inferred. */
    public List<DateReason> reasons(SitePath from, Article article) {
        return site.corpus()
                .inferredDates()
                .of(article)
                .map(inferred -> reasons(from, inferred))
                .orElse(List.of());
    }

    private List<DateReason> reasons(SitePath from, InferredDate inferred) {
        return inferred.reasons().stream().map(reason -> reason(from, reason)).toList();
    }

    private DateReason reason(SitePath from, Reason reason) {
        Evidence evidence = reason.evidence();
        Optional<EventDate> event = reason.event();
        boolean past = reason.bound() == Bound.AFTER;
        String why = words.text(past ? "inferred.past" : "inferred.coming", evidence.words());
        return new DateReason(
                stamps.bound(reason),
                new Link(
                        paragraph(evidence.block()),
                        Addresses.link(
                                from,
                                site.addresses().article(evidence.article()),
                                evidence.block().anchor())),
                event.map(date -> words.text("inferred.event", why)).orElse(why),
                event.isPresent(),
                event.map(date -> references.source(from, date.evidence()).reference())
                        .orElse(Link.NONE));
    }

    private String paragraph(Block block) {
        return switch (block.role()) {
            case LEDE -> words.text("inferred.lede");
            case HEADING -> words.text("inferred.heading");
            case PULLQUOTE -> words.text("inferred.pullquote");
            case PARAGRAPH -> words.text("inferred.paragraph", words.number(block.ordinal()));
        };
    }
}
