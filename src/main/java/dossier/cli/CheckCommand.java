package dossier.cli;

import dossier.build.BuildResult;
import dossier.build.CheckResult;
import dossier.export.report.GithubReport;
import dossier.export.report.JsonReport;
import dossier.export.report.Report;
import dossier.export.report.SarifReport;
import dossier.model.NearestWord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier check}: everything but writing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private static final String TEXT = "text";
    private static final List<String> FORMATS = List.of(TEXT, "json", "sarif", "github");

    @Spec private CommandSpec spec;
    @Mixin private Folders folders;
    @Mixin private Loudness loudness;

    @Option(names = "--format", paramLabel = "${bundle:label.format}", defaultValue = TEXT)
    private String format;

    @Option(names = "--external")
    private boolean external;

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        String chosen = format.toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(chosen)) {
            throw NearestWord.to(chosen, FORMATS)
                    .map(near -> new WrongUsage(spec, "wrong.format.near", format, near))
                    .orElseGet(() -> new WrongUsage(spec, "wrong.format", format));
        }
        loudness.check(spec);
        Summary summary = Summary.startingNow(desk);
        ProgressLines progress = loudness.listener(desk);
        CheckResult result = folders.check(progress);
        BuildResult build = result.build();
        boolean text = chosen.equals(TEXT);
        if (external) {
            new ExternalPrinter(desk, text ? desk.out() : desk.err()).follow(build.files());
        }
        if (text) {
            ProblemPrinter printer = new ProblemPrinter(desk);
            printer.print(build.problems());
            new TwinPrinter(desk).print(result.twins());
            if (!loudness.isQuiet()) {
                loudness.timings(desk, progress);
                summary.print(result);
                printer.firstError(build.problems());
            }
        } else {
            desk.out()
                    .print(
                            written(
                                    chosen,
                                    new Report(
                                            build.problems(),
                                            result.twins(),
                                            desk.words().translation())));
        }
        return build.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private static String written(String format, Report report) {
        return switch (format) {
            case "json" -> JsonReport.of(report);
            case "sarif" -> SarifReport.of(report, Version.number());
            default -> GithubReport.of(report);
        };
    }
}
