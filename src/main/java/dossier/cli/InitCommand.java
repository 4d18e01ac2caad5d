package dossier.cli;

import dossier.publish.SeedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dossier init}: a new dossier in an empty folder, that builds at once. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

    private static final String SEEDS = "seeds";

    /** Only in this language everything is found in the articles. */
    private static final String DUTCH = "nl";

    @Spec private CommandSpec spec;
    @ParentCommand private Main main;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private Path folder;

    private final Desk desk;

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatIsThere();
        String language = main.language().orElse(DUTCH);
        for (Map.Entry<String, byte[]> file : NewDossier.in(language).entrySet()) {
            Path target = folder.resolve(SEEDS).resolve(file.getKey());
            SeedFile.create(target, file.getValue());
            desk.line("new.written", target.toString().replace('\\', '/'));
        }
        desk.line("new.next", desk.words().text("init.next", quoted(folder)));
        return ExitCode.DONE;
    }

    /** As a shell takes it, if it has a space. */
    private static String quoted(Path path) {
        String printed = path.toString();
        return printed.indexOf(' ') < 0 ? printed : '"' + printed + '"';
    }

    private void refuseWhatIsThere() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            boolean link = Files.isSymbolicLink(folder) && !Files.exists(folder);
            throw new WrongUsage(spec, link ? "wrong.init.link" : "wrong.init.file", folder);
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new WrongUsage(spec, "wrong.init.full", folder);
            }
        }
    }
}
