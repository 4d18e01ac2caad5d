package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The folder of articles that every command reads. */
final class SeedsFolder {

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path seeds;

    /** The folder; it is there. */
    Path path(CommandSpec command) {
        if (seeds.toString().isEmpty() || !Files.isDirectory(seeds)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no folder \""
                            + seeds
                            + "\": name the articles' folder with --seeds.");
        }
        return seeds;
    }
}
