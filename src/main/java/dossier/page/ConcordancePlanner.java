package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Excerpt;
import dossier.corpus.Occurrence;
import dossier.language.Sentence;
import dossier.model.SitePath;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the lines of a concordance: a mention with its sentence around it (KWIC, keyword in
 * context).
 */
final class ConcordancePlanner {

    /**
     * Longest context on either side, in UTF-16 code units: a sentence may be as long as its writer
     * likes.
     */
    private static final int MAX_CONTEXT = 240;

    private final SiteContext site;
    private final Messages words;
    private final DateWords dates;

    ConcordancePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.dates = new DateWords(words);
    }

    /** Plans lines for a page; occurrences come article by article. */
    List<ConcordanceLine> lines(SitePath from, List<Occurrence> occurrences) {
        List<ConcordanceLine> lines = new ArrayList<>(occurrences.size());
        Article article = null;
        Source source = null;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.article() != article) {
                article = occurrence.article();
                source = source(from, article);
            }
            lines.add(line(source, occurrence));
        }
        return lines;
    }

    /** What all lines of an article share. */
    private record Source(String name, String lang, String href, String date) {}

    private Source source(SitePath from, Article article) {
        return new Source(
                site.shortSource(article),
                site.foreignLanguage(article),
                Addresses.link(from, site.addresses().article(article)),
                dates.plain(article.date()));
    }

    private ConcordanceLine line(Source source, Occurrence occurrence) {
        Block block = occurrence.block();
        Span span = occurrence.mention().span();
        Sentence sentence = block.sentenceAt(span.start());
        String text = block.text();
        return new ConcordanceLine(
                source.lang(),
                Excerpt.end(
                        text, Math.min(sentence.start(), span.start()), span.start(), MAX_CONTEXT),
                occurrence.mention().surface(),
                Excerpt.beginning(
                        text, span.end(), Math.max(sentence.end(), span.end()), MAX_CONTEXT),
                new Link(reference(source.name(), block), source.href() + "#" + block.anchor()),
                source.date());
    }

    private String reference(String source, Block block) {
        return switch (block.role()) {
            case LEDE -> words.text("reference.lede", source);
            case HEADING -> words.text("reference.heading", source);
            case PULLQUOTE -> words.text("reference.pullquote", source);
            case PARAGRAPH ->
                    words.text("reference.paragraph", source, words.number(block.ordinal()));
        };
    }
}
