package dossier.build;

import dossier.article.Article;
import dossier.article.rights.PublishedArticles;
import dossier.cache.Generator;
import dossier.cache.Workspace;
import dossier.corpus.Corpus;
import dossier.corpus.Slugs;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.model.Rights;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.render.TemplateTree;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.source.ReadSources;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What builds of one dossier leave each other: sources, templates and the corpus as long as the
 * process lives, and what was read and made, in a folder if there is one. Known by content, or as
 * the very same objects; a build makes with it what it would make without. For one build at a time.
 */
public final class BuildMemory {

    private final ReadSources sources = new ReadSources();
    private final KeptArticles articles;
    private final KeptWords words;
    private final KeptFiles files;
    private Optional<ReadRegister> register = Optional.empty();
    private Optional<PublishedArticles> published = Optional.empty();
    private Optional<Corpus> corpus = Optional.empty();
    private Optional<Corpus> next = Optional.empty();
    private Optional<Addresses> addresses = Optional.empty();
    private Optional<ReadyTemplates> ready = Optional.empty();

    /** A register as it was read. */
    private record ReadRegister(List<YamlNode> files, Register register, List<Problem> problems) {

        static ReadRegister of(List<YamlNode> files) {
            List<Problem> found = new ArrayList<>();
            return new ReadRegister(files, RegisterParser.parse(files, found::add), found);
        }
    }

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

    /**
     * The register in these files.
     *
     * @param problems what is wrong in them
     */
    Register register(List<YamlNode> files, Consumer<Problem> problems) {
        if (register.filter(known -> known.files().equals(files)).isEmpty()) {
            register = Optional.of(ReadRegister.of(files));
        }
        register.get().problems().forEach(problems);
        return register.get().register();
    }

    /**
     * What is published of these articles.
     *
     * @param otherwise the rights of articles that don't say theirs
     * @param problems what a reader of a shortened article will miss
     */
    PublishedArticles published(
            List<Article> sources, Rights otherwise, Consumer<Problem> problems) {
        PublishedArticles now = PublishedArticles.of(sources, otherwise, published, problems);
        published = Optional.of(now);
        return now;
    }

    /** The corpus made of these; remembered if its build ends. */
    Corpus corpus(Corpus.Basis basis) {
        Corpus now = new Corpus(basis, corpus);
        next = Optional.of(now);
        return now;
    }

    /** The addresses that these words and slugs make. */
    Addresses addresses(Messages words, Slugs slugs) {
        if (addresses.filter(known -> known.areOf(words, slugs)).isEmpty()) {
            addresses = Optional.of(new Addresses(words, slugs));
        }
        return addresses.get();
    }

    /** What was read and made is what the next build finds; a build ends with this. */
    void settle() {
        corpus = next;
        articles.settle();
        words.settle();
        files.settle();
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
