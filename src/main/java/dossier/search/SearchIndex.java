package dossier.search;

import dossier.article.Article;
import dossier.corpus.words.Slots;
import dossier.corpus.words.WordIndex;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.register.Entity;
import dossier.site.SiteContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the files of the search index: an inverted index with positions, by the stems of words and
 * by names (Zobel and Moffat, Inverted files for text search engines, ACM Computing Surveys 38,
 * 2006). What isn't published of an article isn't in it.
 */
public final class SearchIndex {

    private SearchIndex() {}

    /**
     * All files, in the same order on every machine.
     *
     * @param known files that needn't be made again
     */
    public static List<OutputFile> of(SiteContext site, KnownFiles known) {
        List<Article> articles = site.corpus().articles();
        WordIndex index = site.wordIndex();
        Slots slots = index.slots();
        SlotClasses classes = new SlotClasses(articles, index);
        TermIndex terms = new TermIndex(index.words(), index.forms(), site.pulse());
        List<Entity> entities = RootFile.names(site);
        IndexParts parts =
                new IndexParts(
                        slots,
                        classes,
                        index.documents(),
                        new WordFiles(terms, classes, slots, site.pulse()),
                        new NameFiles(entities, articles, slots),
                        new NearFiles(index.words()),
                        MarkFile.of(index.articles(), slots));
        IndexFile root = new RootFile(site).file(index.language(), parts);
        Stream<OutputFile> searched =
                Stream.concat(Stream.of(root), parts.files()).map(file -> file.file(known));
        return Stream.concat(searched, new TextFiles(site, entities, known).all()).toList();
    }
}
