package dossier.cli;

import dossier.build.BuildResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier check}: everything but writing. */
@Command(
        name = "check",
        description = "Reads the articles and says what is wrong or in doubt; writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: dossier check --seeds seeds"})
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Folders folders;

    @Override
    public Integer call() throws IOException {
        Summary summary = Summary.startingNow(spec.commandLine().getOut());
        BuildResult result = folders.build();
        summary.print(result);
        return result.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }
}
