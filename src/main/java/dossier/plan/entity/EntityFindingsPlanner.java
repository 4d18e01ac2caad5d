package dossier.plan.entity;

import dossier.corpus.Evidence;
import dossier.corpus.Occurrence;
import dossier.corpus.Quote;
import dossier.corpus.SentenceFindings;
import dossier.corpus.SentenceFindings.Found;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.EntityFindings;
import dossier.page.EntityFindings.DatedLine;
import dossier.page.Link;
import dossier.plan.part.ConcordancePlanner;
import dossier.plan.quote.QuoteOutline;
import dossier.plan.quote.QuoteViews;
import dossier.site.DateStamps;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.Comparator;
import java.util.List;

/** Plans what was read about a name. */
final class EntityFindingsPlanner {

    private static final int MAX_QUOTES = 8;
    private static final int MAX_LINES = 12;

    private static final SentenceFindings<DateWording> DATES =
            new SentenceFindings<>(
                    occurrence -> occurrence.article().findings().dates(), DateWording::span);
    private static final SentenceFindings<Figure> FIGURES =
            new SentenceFindings<>(
                    occurrence -> occurrence.article().findings().figures(), Figure::span);

    private final SiteContext site;
    private final Messages words;
    private final QuoteOutline outline;
    private final QuoteViews quotes;
    private final ConcordancePlanner contexts;
    private final DateStamps stamps;

    EntityFindingsPlanner(SiteContext site, QuoteOutline outline) {
        this.site = site;
        this.words = site.words();
        this.outline = outline;
        this.quotes = new QuoteViews(site);
        this.contexts = new ConcordancePlanner(site);
        this.stamps = new DateStamps(site);
    }

    EntityFindings plan(SitePath from, EntityId entity) {
        List<Occurrence> occurrences = site.corpus().mentions().occurrencesOf(entity);
        List<Quote> said = site.corpus().quotes().quotesOf(entity);
        List<Found<DateWording>> dated =
                DATES.in(occurrences).stream()
                        .filter(found -> found.finding().value().isPresent())
                        .sorted(
                                Comparator.comparing(
                                        found -> found.finding().value().orElseThrow()))
                        .toList();
        List<Found<Figure>> counted = FIGURES.in(occurrences);
        boolean more = said.size() > MAX_QUOTES;
        return new EntityFindings(
                !said.isEmpty(),
                said.stream().limit(MAX_QUOTES).map(quote -> quotes.view(from, quote)).toList(),
                more,
                more
                        ? new Link(
                                words.text("entity.quotes.all", words.number(said.size())),
                                outline.link(from, QuoteOutline.anchor(entity)))
                        : Link.NONE,
                !dated.isEmpty(),
                note("entity.dates", dated.size()),
                dated.stream().limit(MAX_LINES).map(found -> line(from, found)).toList(),
                !counted.isEmpty(),
                note("entity.figures", counted.size()),
                counted.stream()
                        .limit(MAX_LINES)
                        .map(found -> evidence(found, found.finding().span()))
                        .map(evidence -> contexts.line(from, evidence))
                        .toList());
    }

    private String note(String key, int count) {
        return count > MAX_LINES
                ? words.text(key + ".part", words.number(MAX_LINES), words.number(count))
                : words.text(key + ".all");
    }

    private DatedLine line(SitePath from, Found<DateWording> found) {
        return new DatedLine(
                stamps.of(found.finding()),
                contexts.line(from, evidence(found, found.finding().span())));
    }

    private static Evidence evidence(Found<?> found, Span span) {
        return new Evidence(found.occurrence().article(), span);
    }
}
