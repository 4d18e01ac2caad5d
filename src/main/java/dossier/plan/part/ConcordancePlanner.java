package dossier.plan.part;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Excerpt;
import dossier.corpus.Evidence;
import dossier.language.Sentence;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.ConcordanceLine;
import dossier.site.DateStamps;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the lines of a concordance: a mention or another finding with its sentence around it (KWIC,
 * keyword in context).
 */
public final class ConcordancePlanner {

    /**
     * Longest context on either side, in UTF-16 code units: a sentence may be as long as its writer
     * likes.
     */
    private static final int MAX_CONTEXT = 240;

    private final SiteContext site;
    private final DateStamps stamps;
    private final References references;
    private final int maxContext;

    public ConcordancePlanner(SiteContext site) {
        this(site, MAX_CONTEXT);
    }

    /**
     * @param maxContext longest context on either side, in UTF-16 code units
     */
    public ConcordancePlanner(SiteContext site, int maxContext) {
        this.maxContext = maxContext;
        this.site = site;
        this.stamps = new DateStamps(site);
        this.references = new References(site);
    }

    /** Plans lines for a page; evidence comes article by article. */
    public List<ConcordanceLine> lines(SitePath from, List<Evidence> evidence) {
        List<ConcordanceLine> lines = new ArrayList<>(evidence.size());
        Article article = null;
        Source source = null;
        for (Evidence one : evidence) {
            if (one.article() != article) {
                article = one.article();
                source = source(from, article);
            }
            lines.add(line(source, one));
        }
        return lines;
    }

    /** Plans a single line. */
    public ConcordanceLine line(SitePath from, Evidence evidence) {
        return line(source(from, evidence.article()), evidence);
    }

    /** What all lines of an article share. */
    private record Source(References.Target target, String lang, String date) {}

    private Source source(SitePath from, Article article) {
        return new Source(
                references.target(from, article),
                site.foreignLanguage(article),
                stamps.plain(article));
    }

    private ConcordanceLine line(Source source, Evidence evidence) {
        Block block = evidence.block();
        Span span = evidence.span();
        Sentence sentence = block.sentenceAt(span.start());
        String text = block.text();
        return new ConcordanceLine(
                source.lang(),
                Excerpt.end(
                        text, Math.min(sentence.start(), span.start()), span.start(), maxContext),
                span.of(text),
                Excerpt.beginning(
                        text, span.end(), Math.max(sentence.end(), span.end()), maxContext),
                references.link(source.target(), block),
                source.date());
    }
}
