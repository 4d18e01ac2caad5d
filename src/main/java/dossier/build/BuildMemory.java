package dossier.build;

import dossier.cache.Generator;
import dossier.cache.MadeFiles;
import dossier.cache.Workspace;
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
    private Optional<MadeFiles> files = Optional.empty();

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

    /** What the last build made that ended well, to which this one adds its own. */
    MadeFiles newFiles() {
        files = Optional.of(files.map(MadeFiles::again).orElseGet(workspace::files));
        return files.get();
    }

    Fingerprint generator() {
        return Generator.fingerprint();
    }

    /** What was read and made is what the next build finds; a build ends with this. */
    void settle() {
        articles.settle();
        MadeFiles made = files.orElseThrow();
        if (!made.areSame()) {
            workspace.leave(made);
        }
        files = Optional.of(made.next());
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
