package dossier.site;

import dossier.article.Article;
import dossier.corpus.Corpus;
import dossier.model.SitePath;
import dossier.source.EditorPage;
import java.util.HashMap;
import java.util.Map;

/** Which file an editor corrects when something is wrong with a link or the address of a page. */
public final class PageSeeds {

    private PageSeeds() {}

    /** The file of each page that is made of Markdown, the only pages that hold editors' links. */
    public static Map<SitePath, String> of(Corpus corpus, Addresses addresses) {
        Map<SitePath, String> seeds = new HashMap<>();
        for (Article article : corpus.articles()) {
            if (article.file().endsWith(".md")) {
                seeds.put(addresses.article(article), article.file());
            }
        }
        for (EditorPage page : corpus.editorPages()) {
            SitePath path =
                    addresses.isIntroduction(page) ? Addresses.FRONT : addresses.editorPage(page);
            seeds.putIfAbsent(path, page.start().file());
        }
        return Map.copyOf(seeds);
    }
}
