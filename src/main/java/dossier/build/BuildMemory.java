package dossier.build;

import dossier.cache.Generator;
import dossier.cache.Workspace;
import dossier.model.Fingerprint;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;
import java.util.Optional;

/**
 * What builds of one dossier leave each other: templates as long as the process lives, and what was
 * read and made, in a folder if there is one. Known by content; a build makes with it what it would
 * make without. For one build at a time.
 */
public final class BuildMemory {

    private record Ready(Fingerprint files, PageTemplates templates) {}

    private final KeptArticles articles;
    private final KeptWords words;
    private final KeptFiles files;
    private Optional<Ready> ready = Optional.empty();

    /** Of builds in this process only. */
    public BuildMemory() {
        this(Workspace.none());
    }

    /** The same, and what earlier processes left in a folder. */
    public BuildMemory(Workspace workspace) {
        this.articles = new KeptArticles(workspace);
        this.words = new KeptWords(workspace);
        this.files = new KeptFiles(workspace);
    }

    KeptArticles articles() {
        return articles;
    }

    KeptWords words() {
        return words;
    }

    KeptFiles files() {
        return files;
    }

    Fingerprint generator() {
        return Generator.fingerprint();
    }

    /** What was read and made is what the next build finds; a build ends with this. */
    void settle() {
        articles.settle();
        words.settle();
        files.settle();
    }

    /** The templates of these files. */
    synchronized PageTemplates templates(TemplateTree tree) {
        Fingerprint now = tree.wholeFingerprint();
        if (ready.filter(before -> before.files().equals(now)).isEmpty()) {
            ready = Optional.of(new Ready(now, new PageTemplates(tree::text)));
        }
        return ready.get().templates();
    }
}
