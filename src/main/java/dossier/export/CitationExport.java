package dossier.export;

import dossier.article.Article;
import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.site.Addresses;
import dossier.site.Citation;
import dossier.site.CitationFormat;
import dossier.site.Citations;
import dossier.site.SiteContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** References to the articles for reference managers: a file an article, and one with all. */
final class CitationExport {

    private final SiteContext site;
    private final Addresses addresses;
    private final Citations citations;
    private final KnownFiles known;

    CitationExport(SiteContext site, KnownFiles known) {
        this.site = site;
        this.known = known;
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

    private record References(List<Citation> all) {}

    private OutputFile file(SitePath path, CitationFormat format, List<Citation> references) {
        Fingerprint inputs = Codec.fingerprint(new References(references));
        return new OutputFile(path, known.content(path, inputs, () -> bytes(format, references)));
    }

    private static byte[] bytes(CitationFormat format, List<Citation> references) {
        return switch (format) {
            case CSL_JSON -> CslJson.of(references);
            case BIBTEX -> BibTex.of(references);
            case RIS -> Ris.of(references);
        };
    }
}
