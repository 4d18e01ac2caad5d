package dossier.export;

import dossier.corpus.Corpus;
import dossier.model.OutputFile;
import dossier.page.Addresses;
import java.util.ArrayList;
import java.util.List;

/** Everything that the site gives to programs. */
public final class Exports {

    private Exports() {}

    /**
     * The data of each article and of the dossier; feed and sitemap when it has an address.
     *
     * @param pages the site's pages, for the sitemap
     */
    public static List<OutputFile> of(Corpus corpus, Addresses addresses, List<OutputFile> pages) {
        DataExport data = new DataExport(corpus, addresses);
        List<OutputFile> files =
                new ArrayList<>(corpus.articles().parallelStream().map(data::article).toList());
        files.add(data.entities());
        files.add(data.dossier());
        corpus.dossier()
                .base()
                .ifPresent(
                        base -> {
                            files.add(new AtomFeed(corpus, addresses).feed(base));
                            files.addAll(Sitemap.of(base, pages, addresses.notFound()));
                        });
        return files;
    }
}
