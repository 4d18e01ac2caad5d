package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
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

    private static final String CUT = "… ";

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
    private record Source(String name, String href, String date) {}

    private Source source(SitePath from, Article article) {
        return new Source(
                site.shortSource(article),
                Addresses.link(from, site.addresses().article(article)),
                dates.plain(article.date()));
    }

    private ConcordanceLine line(Source source, Occurrence occurrence) {
        Block block = occurrence.block();
        Span span = occurrence.mention().span();
        Sentence sentence = block.sentenceAt(span.start());
        String text = block.text();
        return new ConcordanceLine(
                left(text, Math.min(sentence.start(), span.start()), span.start()),
                occurrence.mention().surface(),
                right(text, span.end(), Math.max(sentence.end(), span.end())),
                new Link(reference(source.name(), block), source.href() + "#" + block.anchor()),
                source.date());
    }

    private static String left(String text, int from, int to) {
        if (to - from <= MAX_CONTEXT) {
            return text.substring(from, to);
        }
        int space = text.indexOf(' ', to - MAX_CONTEXT);
        int cut = space < 0 || space >= to ? wholeCharacter(text, to - MAX_CONTEXT) : space + 1;
        return CUT + text.substring(cut, to);
    }

    private static String right(String text, int from, int to) {
        if (to - from <= MAX_CONTEXT) {
            return text.substring(from, to);
        }
        int space = text.lastIndexOf(' ', from + MAX_CONTEXT);
        int cut = space <= from ? wholeCharacter(text, from + MAX_CONTEXT) : space;
        return text.substring(from, cut) + " …";
    }

    /** The offset itself, or the one before when it stands within a surrogate pair. */
    private static int wholeCharacter(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
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
