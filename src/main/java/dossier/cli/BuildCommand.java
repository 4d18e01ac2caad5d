package dossier.cli;

import dossier.build.BuildListener;
import dossier.build.BuildResult;
import dossier.build.SiteUpdate;
import dossier.export.report.BuildJson;
import dossier.model.Problem;
import dossier.model.SitePath;
import dossier.publish.PublishReport;
import dossier.source.FileTree;
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

    @Option(names = "--clean")
    private boolean clean;

    @Option(names = "--explain", paramLabel = "${bundle:label.page}")
    private Optional<String> explain = Optional.empty();

    private final Desk desk;

    BuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Summary summary = Summary.startingNow(desk);
        checkSite();
        loudness.check(spec);
        ProgressLines progress = loudness.listener(desk);
        Optional<PageExplanation> explanation = explanation();
        BuildListener listener = explanation.map(progress::and).orElse(progress);
        SiteUpdate.Outcome outcome = folders.update(site, clean, listener);
        BuildResult result = outcome.result();
        List<Problem> problems = outcome.problems();
        Optional<PublishReport> report = outcome.report();
        if (json) {
            problems.stream()
                    .filter(Problem::isError)
                    .map(desk.words()::line)
                    .forEach(desk.err()::println);
            Map<String, Integer> numbers = Summary.numbers(result, report);
            desk.out().print(BuildJson.of(report.isPresent(), numbers, problems));
        } else if (loudness.isQuiet()) {
            summary.problems(problems);
        } else {
            loudness.timings(desk, progress);
            summary.print(result, problems, report, site);
        }
        if (explanation.isPresent()) {
            explanation.get().print(desk.words(), json ? desk.err() : desk.out());
        }
        return report.isPresent() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private void checkSite() throws IOException {
        if (site.toString().isBlank() || site.toAbsolutePath().normalize().getFileName() == null) {
            throw new WrongUsage(spec, "wrong.site.none", site);
        }
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new WrongUsage(spec, "wrong.site", site);
        }
        Path seeds = folders.seeds().toRealPath();
        Path target = real(site.toAbsolutePath().normalize());
        if (target.startsWith(seeds)) {
            throw new WrongUsage(spec, "wrong.site.inside", site);
        }
        if (seeds.startsWith(target)) {
            throw new WrongUsage(spec, "wrong.site.around", site);
        }
    }

    /** Where a folder is, or will be when it is made. */
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) || folder.getParent() == null
                ? folder.toRealPath()
                : real(folder.getParent()).resolve(folder.getFileName());
    }

    /** A page is named by its path in the site, or as a file on disk. */
    private Optional<PageExplanation> explanation() throws IOException {
        if (explain.isEmpty()) {
            return Optional.empty();
        }
        Path named = Path.of(explain.get());
        Path whole = named.toAbsolutePath().normalize();
        Path folder = site.toAbsolutePath().normalize();
        Path page = whole.startsWith(folder) ? folder.relativize(whole) : named.normalize();
        String path = FileTree.withSlashes(page);
        if (!SitePath.isValid(path)) {
            throw new WrongUsage(spec, "wrong.page", explain.get());
        }
        return Optional.of(new PageExplanation(site, new SitePath(path)));
    }
}
