package dossier.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier completion}: what makes bash and zsh complete commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    private final Desk desk;

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.out().print(AutoComplete.bash("dossier", spec.root().commandLine()));
        desk.out().println();
        return ExitCode.DONE;
    }
}
