package dossier.cli;

import dossier.cache.Workspace;
import dossier.serve.Preview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier serve}: shows the site in a browser, and every change of it at once. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65_535;

    @Spec private CommandSpec spec;
    @Mixin private Folders folders;
    @Mixin private Loudness loudness;

    @Option(names = "--port", paramLabel = "${bundle:label.number}", defaultValue = "8080")
    private int port;

    private final Desk desk;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        loudness.check(spec);
        if (port < 0 || port > MAX_PORT) {
            throw new WrongUsage(spec, "wrong.port", MAX_PORT);
        }
        PreviewLines lines = new PreviewLines(desk, loudness);
        Workspace workspace = folders.workspace();
        PreviewBuild build = new PreviewBuild(folders, lines, workspace);
        Preview.Plan plan = new Preview.Plan(build, folders.watched(), port, lines);
        Preview preview = Preview.start(plan, lines);
        // The system's way to end a command that goes on: Ctrl-C.
        Thread hook = new Thread(() -> close(preview, workspace), "dossier-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            lines.served(preview.port(), port);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            close(preview, workspace);
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        return ExitCode.DONE;
    }

    private static void close(Preview preview, Workspace workspace) {
        try {
            preview.close();
            workspace.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
