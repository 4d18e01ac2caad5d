package dossier.plan.timeline;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Excerpt;
import dossier.corpus.Evidence;
import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelineEntry.Publication;
import dossier.language.Sentence;
import dossier.model.Edtf;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.StripColumn.StripArticle;
import dossier.page.StripColumn.StripEvent;
import dossier.page.StripColumn.StripMark;
import dossier.plan.timeline.StripAxis.Column;
import dossier.site.Addresses;
import dossier.site.ArticleLines;
import dossier.site.DateStamps;
import dossier.site.DateWords;
import dossier.site.SiteContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans what stands in the strip. */
final class StripItems {

    /** Room for the words of a sentence, and for those of them before the date. */
    private static final int MAX_EXCERPT = 96;

    private static final int MAX_BEFORE = 36;

    private final SiteContext site;
    private final ArticleLines lines;
    private final DateWords dates;
    private final DateStamps stamps;
    private final StripMarks marks;
    private final StripWords labels;

    StripItems(SiteContext site, StripWords labels) {
        this.site = site;
        this.labels = labels;
        this.lines = new ArticleLines(site);
        this.dates = new DateWords(site.words());
        this.stamps = new DateStamps(site);
        this.marks = new StripMarks();
    }

    /**
     * @param own the article whose page it is
     */
    StripArticle article(
            SitePath from, Column column, Publication publication, Optional<Article> own) {
        Article article = publication.article();
        return new StripArticle(
                new StripMark(marks.style(column, publication.date()), stamps.of(article).spoken()),
                site.articleLink(from, article),
                site.foreignLanguage(article),
                lines.isOpinion(article),
                site.publisher(article),
                own.filter(other -> other == article).isPresent() ? "page" : "");
    }

    StripEvent event(SitePath from, Column column, TimelineEntry entry) {
        Article article = entry.article();
        Block block = article.block(entry.block());
        String page = Addresses.link(from, site.addresses().article(article));
        boolean ownPage = from.equals(site.addresses().article(article));
        String href = (ownPage ? "" : page) + "#" + block.anchor();
        if (entry instanceof AddedEvent added) {
            String lead = lead(column, dates.plain(added.day()));
            return new StripEvent(
                    new StripMark(
                            marks.style(column, added.date()), dates.stamp(added.date()).spoken()),
                    !lead.isEmpty(),
                    lead,
                    "",
                    href,
                    added.title(),
                    "",
                    "");
        }
        DatedWording dated = (DatedWording) entry;
        StripMark mark =
                new StripMark(
                        marks.style(column, dated.wording()), stamps.of(dated.wording()).spoken());
        return told(column, dated, mark, href);
    }

    /** Some words of the sentence around those that say when. */
    private StripEvent told(Column column, DatedWording dated, StripMark mark, String href) {
        Evidence evidence = new Evidence(dated.article(), dated.wording().span());
        String text = evidence.block().text();
        Span span = evidence.span();
        Sentence sentence = evidence.block().sentenceAt(span.start());
        int start = Math.min(sentence.start(), span.start());
        int end = Math.max(sentence.end(), span.end());
        int roomBefore = Math.max(MAX_BEFORE, MAX_EXCERPT - (end - span.start()));
        String before = Excerpt.end(text, start, span.start(), roomBefore);
        int roomAfter =
                Math.max(MAX_BEFORE, MAX_EXCERPT - before.length() - evidence.words().length());
        String lead = lead(column, stamps.brief(dated.wording()));
        boolean hasLead = !lead.isEmpty() && !says(evidence.words(), lead);
        return new StripEvent(
                mark,
                hasLead,
                hasLead ? lead : "",
                site.foreignLanguage(dated.article()),
                href,
                before,
                evidence.words(),
                Excerpt.beginning(text, span.end(), end, roomAfter));
    }

    private static boolean says(String wording, String lead) {
        return wording.toLowerCase(Locale.ROOT).contains(lead.toLowerCase(Locale.ROOT));
    }

    /** A date without the year or month that the column's label says. */
    private String lead(Column column, String date) {
        if (!StripWords.saysYear(column)) {
            return date;
        }
        String year = " " + column.months().orElseThrow().start().getYear();
        boolean same = date.equalsIgnoreCase(labels.label(column));
        String rest = date.endsWith(year) ? date.substring(0, date.length() - year.length()) : date;
        return same ? "" : rest;
    }

    /**
     * The most told of many events: what editors added, then one entry of each date, those of most
     * entries first.
     */
    static List<TimelineEntry> mostTold(List<TimelineEntry> all, int most) {
        Map<String, Integer> told = new HashMap<>();
        all.forEach(entry -> told.merge(date(entry), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        Map<TimelineEntry, Integer> ranks = new IdentityHashMap<>();
        for (TimelineEntry entry : all) {
            boolean again = !seen.add(date(entry));
            int rank = again ? 0 : told.get(date(entry));
            ranks.put(entry, entry instanceof AddedEvent ? Integer.MAX_VALUE : rank);
        }
        Set<TimelineEntry> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .sorted(Comparator.comparing(ranks::get, Comparator.reverseOrder()))
                .filter(entry -> ranks.get(entry) > 0)
                .limit(most)
                .forEach(shown::add);
        return all.stream().filter(shown::contains).toList();
    }

    private static String date(TimelineEntry entry) {
        return entry.date().map(Edtf::value).orElse("");
    }
}
