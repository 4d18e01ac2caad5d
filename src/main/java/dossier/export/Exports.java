package dossier.export;

import dossier.corpus.Corpus;
import dossier.export.preview.PreviewImage;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.site.Addresses;
import dossier.site.DossierFacts;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Everything that the site gives to programs. */
public final class Exports {

    private Exports() {}

    /**
     * The data and citations of each article and of the dossier; feed and sitemap when it has an
     * address.
     *
     * @param pages the site's pages, for the sitemap
     * @param known files that needn't be made again
     */
    public static List<OutputFile> of(SiteContext site, List<OutputFile> pages, KnownFiles known) {
        Corpus corpus = site.corpus();
        Addresses addresses = site.addresses();
        DataExport data = new DataExport(site, known);
        CompletableFuture<OutputFile> preview = CompletableFuture.supplyAsync(() -> preview(site));
        List<OutputFile> files =
                new ArrayList<>(corpus.articles().parallelStream().map(data::article).toList());
        CitationExport citations = new CitationExport(site, known);
        files.addAll(corpus.articles().parallelStream().flatMap(citations::article).toList());
        files.addAll(citations.dossier().toList());
        files.add(data.entities());
        files.add(data.dossier());
        corpus.dossier()
                .base()
                .ifPresent(
                        base -> {
                            files.add(new AtomFeed(site).feed(base));
                            files.addAll(Sitemap.of(base, pages, addresses.notFound()));
                        });
        files.add(preview.join());
        return files;
    }

    private static OutputFile preview(SiteContext site) {
        DossierMetadata dossier = site.corpus().dossier();
        return new OutputFile(
                Addresses.PREVIEW,
                PreviewImage.of(dossier.title(), dossier.subtitle(), new DossierFacts(site).all()));
    }
}
