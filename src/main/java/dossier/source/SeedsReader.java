package dossier.source;

import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An editor's folder to {@link Seeds}. Articles are read in parallel. */
public final class SeedsReader {

    /** Largest register or page read, in bytes. */
    private static final int MAX_FILE_BYTES = 64 << 20;

    /** Largest map read, in bytes: its outlines are drawn small. */
    private static final int MAX_MAP_BYTES = 16 << 20;

    /** So many files get a hint as to what they were meant to be called: each takes its time. */
    private static final int MAX_HINTS = 20;

    private final SeedTree tree;
    private final ReadSources sources;
    private final Consumer<Problem> problems;

    /**
     * @param problems called from many threads
     */
    public SeedsReader(SeedTree tree, Consumer<Problem> problems) {
        this(tree, new ReadSources(), problems);
    }

    /**
     * @param sources as they were read last
     * @param problems called from many threads
     */
    public SeedsReader(SeedTree tree, ReadSources sources, Consumer<Problem> problems) {
        this.tree = tree;
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * Reads everything; what cannot be read is reported and left out.
     *
     * @throws IOException when the disk fails
     */
    public Seeds read() throws IOException {
        SeedLayout layout = SeedLayout.of(tree.files());
        Set<String> twins = checkNames(layout);
        DossierMetadata dossier = dossier(layout);
        List<EditorPage> pages = new ArrayList<>();
        for (String file : layout.pages()) {
            page(file).ifPresent(pages::add);
        }
        return new Seeds(
                dossier,
                articles(layout, twins),
                pages,
                register(layout),
                named(layout, SeedLayout.CORRECTIONS),
                named(layout, SeedLayout.TIMELINE),
                map(layout),
                layout.ignored());
    }

    private Optional<YamlNode> named(SeedLayout layout, String file) throws IOException {
        return layout.named().contains(file) ? yaml(file) : Optional.empty();
    }

    private Optional<JsonValue> map(SeedLayout layout) throws IOException {
        if (!layout.named().contains(SeedLayout.MAP)) {
            return Optional.empty();
        }
        String shown = tree.displayName(SeedLayout.MAP);
        return new TextDecoder(MAX_MAP_BYTES, problems)
                .decode(shown, tree.bytes(SeedLayout.MAP))
                .flatMap(text -> JsonReader.read(shown, text, problems));
    }

    private List<YamlNode> register(SeedLayout layout) throws IOException {
        return inParallel(layout.register(), this::yaml);
    }

    private List<SourceText> articles(SeedLayout layout, Set<String> twins) throws IOException {
        Set<String> sidecars = new HashSet<>(layout.sidecars());
        List<String> files =
                layout.articles().stream()
                        .filter(file -> !twins.contains(file))
                        .filter(this::hasGoodName)
                        .toList();
        sources.keepOnly(files);
        return inParallel(
                files,
                file -> {
                    Optional<String> sidecar =
                            Optional.of(SeedLayout.nameOf(file) + ".yaml")
                                    .filter(sidecars::contains);
                    return sources.of(ArticleFiles.of(tree, file, sidecar), problems);
                });
    }

    /** Reads a file; empty, with a problem reported, when it cannot be read. */
    @FunctionalInterface
    private interface FileReading<T> {
        Optional<T> read(String file) throws IOException;
    }

    /** What could be read of the files, in their order. */
    private static <T> List<T> inParallel(List<String> files, FileReading<T> reading)
            throws IOException {
        try {
            return files.parallelStream()
                    .map(
                            file -> {
                                try {
                                    return reading.read(file);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            })
                    .flatMap(Optional::stream)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reports what is wrong with the files' names; returns articles whose name is taken. */
    private Set<String> checkNames(SeedLayout layout) {
        if (layout.articles().isEmpty()) {
            problem(
                    ProblemCode.ARTICLES_MISSING,
                    SourceLocation.of(tree.displayName("*.txt")),
                    Wording.of("the folder holds no articles"),
                    Wording.of("put each article in the folder itself, as a .txt or .md file"));
        }
        Set<String> names = layout.articleNames();
        List<String> orphans =
                layout.sidecars().stream()
                        .filter(file -> !names.contains(SeedLayout.nameOf(file)))
                        .toList();
        for (int i = 0; i < orphans.size(); i++) {
            reportOrphan(orphans.get(i), i < MAX_HINTS ? names : Set.of());
        }
        return twins(layout);
    }

    private Set<String> twins(SeedLayout layout) {
        Set<String> twins = new HashSet<>();
        Map<String, String> byName = new HashMap<>();
        for (String file : layout.articles()) {
            String name = SeedLayout.nameOf(file).toLowerCase(Locale.ROOT);
            String other = byName.putIfAbsent(name, file);
            if (other != null) {
                twins.add(file);
                problem(
                        ProblemCode.ARTICLE_DUPLICATE_ID,
                        SourceLocation.of(tree.displayName(file)),
                        Wording.of(
                                "apart from capitals and ending its name is that of \"{0}\"",
                                other),
                        Wording.of("give one of the two files another name"));
            }
        }
        return twins;
    }

    /**
     * @param articleNames what the file may have been meant for, in order
     */
    private void reportOrphan(String file, Set<String> articleNames) {
        String name = SeedLayout.nameOf(file);
        Wording remedy =
                NearestWord.to(file, SeedLayout.NAMED)
                        .or(() -> NearestWord.to(name, articleNames).map(near -> near + ".yaml"))
                        .map(Wording::didYouMean)
                        .orElse(Wording.of("name it after its article, or remove it"));
        problem(
                ProblemCode.METADATA_WITHOUT_ARTICLE,
                SourceLocation.of(tree.displayName(file)),
                Wording.of("there is no article \"{0}.txt\" or \"{1}.md\"", name, name),
                remedy);
    }

    private DossierMetadata dossier(SeedLayout layout) throws IOException {
        if (!layout.named().contains(SeedLayout.DOSSIER)) {
            problem(
                    ProblemCode.DOSSIER_MISSING,
                    SourceLocation.of(tree.displayName(SeedLayout.DOSSIER)),
                    Wording.of("there is no such file, so the dossier has no title"),
                    Wording.of("make it, with the line \"title: …\""));
            return DossierMetadata.NONE;
        }
        return yaml(SeedLayout.DOSSIER)
                .map(new DossierParser(problems)::parse)
                .orElse(DossierMetadata.NONE);
    }

    private Optional<EditorPage> page(String file) throws IOException {
        String shown = tree.displayName(file);
        if (!hasGoodName(file)) {
            return Optional.empty();
        }
        Optional<String> text =
                new TextDecoder(MAX_FILE_BYTES, problems).decode(shown, tree.bytes(file));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        FrontMatterParser.Parts parts = new FrontMatterParser(problems).parse(shown, text.get());
        String title =
                parts.metadata()
                        .flatMap(node -> YamlFields.of(node, List.of("title"), problems))
                        .flatMap(fields -> fields.text("title"))
                        .orElse(SeedLayout.nameOf(file));
        return Optional.of(
                new EditorPage(SeedLayout.nameOf(file), title, parts.body(), parts.bodyStart()));
    }

    /** Whether a file's name can be part of an address; a problem is reported when it cannot. */
    private boolean hasGoodName(String file) {
        String name = SeedLayout.nameOf(file);
        boolean valid = SitePath.isValid(name);
        if (valid && SitePath.isPortable(name)) {
            return true;
        }
        problem(
                ProblemCode.FILE_NAME,
                SourceLocation.of(tree.displayName(file)),
                valid
                        ? Wording.of("Windows cannot keep a page of this name")
                        : Wording.of("this file name cannot be part of a web address"),
                valid
                        ? Wording.of("give it another name: \"{0}\" means a device there", name)
                        : Wording.of(
                                "name it with at most 190 letters, digits, hyphens and underscores"));
        return false;
    }

    private Optional<YamlNode> yaml(String file) throws IOException {
        String shown = tree.displayName(file);
        return new TextDecoder(MAX_FILE_BYTES, problems)
                .decode(shown, tree.bytes(file))
                .flatMap(text -> YamlReader.read(shown, text, 1, problems));
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
