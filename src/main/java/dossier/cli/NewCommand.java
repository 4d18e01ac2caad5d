package dossier.cli;

import dossier.build.ArticleAddition;
import dossier.corpus.Slugs;
import dossier.model.Edtf;
import dossier.model.SitePath;
import dossier.model.WhiteSpace;
import dossier.publish.SeedFile;
import dossier.source.FileTree;
import dossier.source.Seeds;
import dossier.source.WebAddress;
import dossier.source.paste.PastedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier new}: makes an article's files, and never writes over others. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private SeedsFolder folder;

    @Parameters(paramLabel = "${bundle:label.title}", descriptionKey = "title")
    private String title;

    @Option(names = "--date", paramLabel = "${bundle:label.date}")
    private Optional<String> date;

    @Option(names = "--publisher", paramLabel = "${bundle:label.text}")
    private Optional<String> publisher;

    @Option(names = "--url", paramLabel = "URL")
    private Optional<String> url;

    @Option(names = "--from", paramLabel = "${bundle:label.file}")
    private Optional<String> from;

    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private Optional<String> name;

    private final Desk desk;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    /** What was typed for the title. */
    String title() {
        return title;
    }

    @Override
    public Integer call() throws IOException {
        Path seeds = folder.path(spec);
        String printed = WhiteSpace.onOneLine(title);
        if (printed.isEmpty()) {
            throw new WrongUsage(spec, "wrong.title");
        }
        checkValues();
        FileTree tree = FileTree.of(seeds);
        String id = id(printed, tree);
        PastedText text =
                from.isPresent()
                        ? new PastedSource(spec, desk).read(from.get())
                        : new PastedText("", List.of());
        boolean markdown = from.filter(file -> file.endsWith(".md")).isPresent();
        String article = id + (markdown ? ".md" : ".txt");
        String sidecar = id + ".yaml";
        Map<String, byte[]> files = new TreeMap<>();
        files.put(article, text.text().getBytes(StandardCharsets.UTF_8));
        files.put(sidecar, sidecar(printed, article, text).getBytes(StandardCharsets.UTF_8));
        ArticleAddition addition = ArticleAddition.of(tree, id, files, text.text());
        SeedFile.create(seeds, files);
        files.keySet().forEach(file -> desk.line("new.written", tree.displayName(file)));
        NewArticleLines lines = new NewArticleLines(desk);
        lines.notices(text.notices());
        if (text.text().isEmpty()) {
            lines.next("new.next.empty", tree.displayName(article));
        } else {
            lines.understood(addition);
            lines.next("new.next.fill", tree.displayName(sidecar));
        }
        return ExitCode.DONE;
    }

    private void checkValues() {
        Stream.concat(Stream.of(title), publisher.stream())
                .flatMapToInt(String::chars)
                .filter(Character::isISOControl)
                .filter(c -> !Character.isWhitespace(c))
                .findFirst()
                .ifPresent(
                        c -> {
                            throw new WrongUsage(
                                    spec, "wrong.control", String.format(Locale.ROOT, "U+%04X", c));
                        });
        date.filter(said -> Edtf.parse(said).isEmpty())
                .ifPresent(
                        said -> {
                            throw new WrongUsage(spec, "wrong.date", said);
                        });
        url.filter(said -> !WebAddress.isValid(said))
                .ifPresent(
                        said -> {
                            throw new WrongUsage(spec, "wrong.url", said);
                        });
    }

    /** The files' name, which no file has. */
    private String id(String printed, FileTree tree) throws IOException {
        String id = name.orElseGet(() -> Slugs.wanted(printed, "artikel"));
        if (!SitePath.isValid(id) || !SitePath.isPortable(id) || id.contains("/")) {
            throw new WrongUsage(spec, "wrong.name", id);
        }
        if (Seeds.isReserved(id + ".yaml")) {
            throw new WrongUsage(spec, "wrong.reserved", id + ".yaml");
        }
        for (String file : tree.files()) {
            String lower = file.toLowerCase(Locale.ROOT);
            for (String ending : List.of(".txt", ".md", ".yaml")) {
                if (lower.equals(id.toLowerCase(Locale.ROOT) + ending)) {
                    throw new WrongUsage(spec, "wrong.taken", tree.displayName(file));
                }
            }
        }
        return id;
    }

    private String sidecar(String printed, String article, PastedText text) {
        Words words = desk.words();
        return new SidecarText(words)
                .head(article)
                .toDecide(
                        text.notices().stream()
                                .filter(notice -> notice.kind().isToDecide())
                                .map(notice -> NewArticleLines.said(words, notice))
                                .toList())
                .field("title", Optional.of(printed), "")
                .field("publisher", publisher, words.text("sidecar.example.publisher"))
                .field("kind", Optional.empty(), words.text("sidecar.example.kind"))
                .field("date", date, "2022-01-07")
                .field("url", url, "https://www.example.org/")
                .field("author", Optional.empty(), words.text("sidecar.example.author"))
                .field("rights", Optional.empty(), "excerpt")
                .toString();
    }
}
