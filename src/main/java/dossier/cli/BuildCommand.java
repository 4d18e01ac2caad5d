package dossier.cli;

import dossier.build.BuildResult;
import dossier.build.SiteUpdate;
import dossier.export.report.BuildJson;
import dossier.model.Problem;
import dossier.publish.PublishReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier build}: reads the seeds, writes the site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private Folders folders;
    @Mixin private Loudness loudness;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--site", paramLabel = "${bundle:label.folder}", defaultValue = "site")
    private Path site;

    private final Desk desk;

    BuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Summary summary = Summary.startingNow(desk);
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new WrongUsage(spec, "wrong.site", site);
        }
        loudness.check(spec);
        ProgressLines progress = loudness.listener(desk);
        SiteUpdate.Outcome outcome = folders.update(site, progress);
        BuildResult result = outcome.result();
        List<Problem> problems = outcome.problems();
        Optional<PublishReport> report = outcome.report();
        if (json) {
            problems.stream().filter(Problem::isError).forEach(desk.err()::println);
            Map<String, Integer> numbers = Summary.numbers(result, report);
            desk.out().print(BuildJson.of(report.isPresent(), numbers, problems));
        } else if (loudness.isQuiet()) {
            summary.problems(problems);
        } else {
            loudness.timings(desk, progress);
            summary.print(result, problems, report, site);
        }
        return report.isPresent() ? ExitCode.DONE : ExitCode.INPUT;
    }
}
