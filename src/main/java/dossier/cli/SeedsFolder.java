package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The folder of articles that every command reads. */
final class SeedsFolder {

    @Option(names = "--seeds", paramLabel = "${bundle:label.folder}", defaultValue = "seeds")
    private Path seeds;

    /** The folder as it was named. */
    Path path() {
        return seeds;
    }

    /** The folder; it is there. */
    Path path(CommandSpec command) {
        if (seeds.toString().isEmpty() || !Files.isDirectory(seeds)) {
            throw new WrongUsage(command, "wrong.seeds", seeds);
        }
        return seeds;
    }
}
