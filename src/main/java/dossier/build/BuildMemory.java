package dossier.build;

import dossier.cache.Generator;
import dossier.cache.PageCache;
import dossier.cache.Workspace;
import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;
import java.util.Optional;

/**
 * What builds of one dossier leave each other: templates and articles that didn't change as long as
 * the process lives, and what pages showed, in a folder if there is one. Known by content; a build
 * makes with it what it would make without. For one build at a time.
 */
public final class BuildMemory {

    private record Ready(Fingerprint files, PageTemplates templates) {}

    private final Workspace workspace;
    private final ArticleMemory articles;
    private Optional<Ready> ready = Optional.empty();
    private Optional<PageCache> pages = Optional.empty();

    /** Of builds in this process only. */
    public BuildMemory() {
        this(Workspace.none());
    }

    /** The same, and what earlier processes left in a folder. */
    public BuildMemory(Workspace workspace) {
        this.workspace = workspace;
        this.articles = new ArticleMemory(workspace);
    }

    ArticleMemory articles() {
        return articles;
    }

    /** The pages of the last build that ended well, to which this one adds its own. */
    PageCache newPages() {
        pages = Optional.of(pages.map(PageCache::again).orElseGet(workspace::pages));
        return pages.get();
    }

    Fingerprint generator() {
        return Generator.fingerprint();
    }

    /** Keeps a finished page until it is published. */
    FileContent keep(byte[] html) {
        return workspace.keep(html);
    }

    /** What was read and made is what the next build finds; a build ends with this. */
    void settle() {
        articles.settle();
        PageCache cache = pages.orElseThrow();
        if (!cache.isSame()) {
            workspace.leavePages(cache.all());
        }
        pages = Optional.of(cache.next());
    }

    /** The templates of these files. */
    synchronized PageTemplates templates(TemplateTree tree) {
        Fingerprint files = tree.wholeFingerprint();
        Ready now =
                ready.filter(before -> before.files().equals(files))
                        .orElseGet(() -> new Ready(files, new PageTemplates(tree::text)));
        ready = Optional.of(now);
        return now.templates();
    }
}
