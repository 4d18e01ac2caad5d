package dossier.source;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An editor's folder to {@link Seeds}. Articles are read in parallel. */
public final class SeedsReader {

    /** Largest register or page read, in bytes. */
    private static final int MAX_FILE_BYTES = 64 << 20;

    /** Largest map read, in bytes: its outlines are drawn small. */
    private static final int MAX_MAP_BYTES = 16 << 20;

    private final FileTree tree;
    private final ReadSources sources;
    private final Consumer<Problem> problems;

    /**
     * @param problems called from many threads
     */
    public SeedsReader(FileTree tree, Consumer<Problem> problems) {
        this(tree, new ReadSources(), problems);
    }

    /**
     * @param sources as they were read last
     * @param problems called from many threads
     */
    public SeedsReader(FileTree tree, ReadSources sources, Consumer<Problem> problems) {
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
        SeedLayout layout = sources.layout(tree.files(), tree::displayName, problems);
        DossierMetadata dossier = dossier(layout);
        List<EditorPage> pages = new ArrayList<>();
        for (String file : layout.pages()) {
            page(file).ifPresent(pages::add);
        }
        return new Seeds(
                dossier,
                articles(layout),
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
        return text(SeedLayout.MAP, MAX_MAP_BYTES)
                .flatMap(text -> JsonReader.read(shown, text, problems));
    }

    private List<YamlNode> register(SeedLayout layout) throws IOException {
        return inParallel(layout.register(), this::yaml);
    }

    private List<SourceText> articles(SeedLayout layout) throws IOException {
        Set<String> sidecars = Set.copyOf(layout.sidecars());
        sources.keepOnly(layout.articles());
        return inParallel(
                layout.articles(),
                file -> {
                    Optional<String> sidecar =
                            Optional.of(SeedLayout.nameOf(file) + ".yaml")
                                    .filter(sidecars::contains);
                    return ArticleFiles.of(tree, file, sidecar, problems)
                            .flatMap(files -> sources.of(files, problems));
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
        Optional<String> text = text(file, MAX_FILE_BYTES);
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

    private Optional<String> text(String file, int maxBytes) throws IOException {
        return new SeedFiles(tree, problems)
                .bytes(file)
                .flatMap(
                        bytes ->
                                new TextDecoder(maxBytes, problems)
                                        .decode(tree.displayName(file), bytes));
    }

    private Optional<YamlNode> yaml(String file) throws IOException {
        String shown = tree.displayName(file);
        return text(file, MAX_FILE_BYTES)
                .flatMap(text -> YamlReader.read(shown, text, 1, problems));
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
