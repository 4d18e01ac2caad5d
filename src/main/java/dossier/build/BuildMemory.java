package dossier.build;

import dossier.cache.Generator;
import dossier.cache.Workspace;
import dossier.model.Fingerprint;
import dossier.render.TemplateTree;
import dossier.source.ReadSources;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What builds of one dossier leave each other: sources and templates as long as the process lives,
 * and what was read and made, in a folder if there is one. Known by content; a build makes with it
 * what it would make without. For one build at a time.
 */
public final class BuildMemory {

    private final ReadSources sources = new ReadSources();
    private final KeptArticles articles;
    private final KeptWords words;
    private final KeptFiles files;
    private Optional<ReadyTemplates> ready = Optional.empty();

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

    /** Reads what is needed late in a build while it reads the seeds. */
    void readAhead() {
        CompletableFuture.runAsync(files::before);
        CompletableFuture.runAsync(words::memory);
    }

    ReadSources sources() {
        return sources;
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
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(articles::settle),
                        CompletableFuture.runAsync(words::settle),
                        CompletableFuture.runAsync(files::settle))
                .join();
    }

    /** The templates of these files. */
    synchronized ReadyTemplates templates(TemplateTree tree) {
        Fingerprint now = tree.wholeFingerprint();
        if (ready.filter(before -> before.fingerprint().equals(now)).isEmpty()) {
            ready = Optional.of(ReadyTemplates.of(tree, now));
        }
        return ready.get();
    }
}
