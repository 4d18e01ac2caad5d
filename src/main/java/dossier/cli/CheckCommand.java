package dossier.cli;

import dossier.build.BuildResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dossier check}: everything but writing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Mixin private Folders folders;

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Summary summary = Summary.startingNow(desk);
        BuildResult result = folders.build();
        summary.print(result);
        return result.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }
}
