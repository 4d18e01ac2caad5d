package dossier.plan.part;

import dossier.article.Article;
import dossier.model.SitePath;
import dossier.page.CitationView;
import dossier.page.Link;
import dossier.site.Addresses;
import dossier.site.Citation;
import dossier.site.CitationFormat;
import dossier.site.Citations;
import dossier.site.DateWords;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans how articles are cited in words, and where the citations stand as files. */
public final class CitationPlanner {

    private final SiteContext site;
    private final Messages words;
    private final Citations citations;
    private final DateWords dates;

    public CitationPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.citations = new Citations(site);
        this.dates = new DateWords(words);
    }

    public CitationView plan(SitePath from, Article article) {
        Citation citation = citations.of(article);
        String source = source(citation);
        return new CitationView(
                source,
                citation.original().map(url -> source + ", " + url).orElse(source),
                citation.original().isPresent(),
                link(citation.original()),
                words.text("cite.in", citation.dossier()),
                citation.permalink().isPresent(),
                link(citation.permalink()),
                downloads(from, format -> site.addresses().citation(article, format)));
    }

    private static Link link(Optional<String> address) {
        return address.map(url -> new Link(url, url)).orElse(Link.NONE);
    }

    /** The publisher stands before the title when nobody else does. */
    private String source(Citation citation) {
        List<String> parts = new ArrayList<>(citation.authors());
        boolean signed = !parts.isEmpty();
        if (!signed) {
            citation.publisher().ifPresent(parts::add);
        }
        parts.add(words.text("cite.title", citation.title()));
        if (signed) {
            citation.publisher().ifPresent(parts::add);
        }
        parts.add(
                citation.date()
                        .filter(date -> date.isApproximate())
                        .map(date -> words.text("date.spoken.about", dates.plain(date)))
                        .orElseGet(() -> dates.plain(citation.date())));
        return String.join(", ", parts);
    }

    /** The references to all articles as files. */
    List<Link> downloads(SitePath from) {
        return downloads(from, site.addresses()::citations);
    }

    private List<Link> downloads(SitePath from, Function<CitationFormat, SitePath> file) {
        return Arrays.stream(CitationFormat.values())
                .map(
                        format ->
                                new Link(
                                        words.text(label(format)),
                                        Addresses.link(from, file.apply(format))))
                .toList();
    }

    private static String label(CitationFormat format) {
        return switch (format) {
            case CSL_JSON -> "cite.csl";
            case BIBTEX -> "cite.bibtex";
            case RIS -> "cite.ris";
        };
    }
}
