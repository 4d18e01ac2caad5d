package dossier.export;

import dossier.article.Article;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.plan.Addresses;
import dossier.plan.Citation;
import dossier.plan.CitationFormat;
import dossier.plan.Citations;
import dossier.plan.SiteContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** References to the articles for reference managers: a file an article, and one with all. */
final class CitationExport {

    private final SiteContext site;
    private final Addresses addresses;
    private final Citations citations;

    CitationExport(SiteContext site) {
        this.site = site;
        this.addresses = site.addresses();
        this.citations = new Citations(site);
    }

    /** One article's reference, a file a format. */
    Stream<OutputFile> article(Article article) {
        List<Citation> one = List.of(citations.of(article));
        return Arrays.stream(CitationFormat.values())
                .map(format -> file(addresses.citation(article, format), format, one));
    }

    /** The references to all articles, oldest first, a file a format. */
    Stream<OutputFile> dossier() {
        List<Citation> all = site.corpus().articles().parallelStream().map(citations::of).toList();
        return Arrays.stream(CitationFormat.values())
                .map(format -> file(addresses.citations(format), format, all));
    }

    private static OutputFile file(SitePath path, CitationFormat format, List<Citation> citations) {
        byte[] bytes =
                switch (format) {
                    case CSL_JSON -> CslJson.of(citations);
                    case BIBTEX -> BibTex.of(citations);
                    case RIS -> Ris.of(citations);
                };
        return new OutputFile(path, bytes);
    }
}
