package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.DateWording;
import dossier.language.Quotation;
import dossier.model.Span;
import dossier.page.BlockMarks;
import dossier.page.DateStamp;
import dossier.page.NameLink;
import dossier.page.QuoteMark;
import dossier.page.TimeMark;
import dossier.site.DateBasisWords;
import dossier.site.DateStamps;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article's page marks in each block: dates that HTML can write, and direct speech. */
final class FindingMarks {

    private final Messages words;
    private final DateStamps stamps;
    private final DateBasisWords basis;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<TimeMark>> times = new HashMap<>();
    private final Map<Integer, List<QuoteMark>> quotes = new HashMap<>();

    /** Marks the findings of {@code article}. */
    FindingMarks(SiteContext site, Article article) {
        this.words = site.words();
        this.stamps = new DateStamps(site);
        this.basis = new DateBasisWords(site);
        article.mentions().forEach(mention -> listOf(mentions, mention.span()).add(mention));
        article.findings().dates().forEach(date -> add(article, date));
        article.findings().quotations().forEach(this::add);
    }

    private static <T> List<T> listOf(Map<Integer, List<T>> byBlock, Span span) {
        return byBlock.computeIfAbsent(span.block(), number -> new ArrayList<>());
    }

    /** What HTML has no {@code datetime} for, such as an interval, is not marked (HTML, 4.5.14). */
    private void add(Article article, DateWording date) {
        DateStamp stamp = stamps.of(date);
        if (stamp.hasDatetime()) {
            Span span = date.span();
            String title = words.text("article.time", stamp.spoken(), basis.basis(article, date));
            listOf(times, span)
                    .add(new TimeMark(span.start(), span.end(), stamp.datetime(), title));
        }
    }

    /** A quotation within another is part of it. */
    private void add(Quotation quotation) {
        Span span = quotation.span();
        List<QuoteMark> marks = listOf(quotes, span);
        boolean within = !marks.isEmpty() && marks.get(marks.size() - 1).end() > span.start();
        if (quotation.kind() == Quotation.Kind.DIRECT && !within) {
            marks.add(new QuoteMark(span.start(), span.end()));
        }
    }

    List<Mention> mentions(Block block) {
        return mentions.getOrDefault(block.number(), List.of());
    }

    /** The block's marks, with those of its names that are links. */
    BlockMarks with(List<NameLink> links, Block block) {
        return new BlockMarks(
                links,
                times.getOrDefault(block.number(), List.of()),
                quotes.getOrDefault(block.number(), List.of()));
    }
}
