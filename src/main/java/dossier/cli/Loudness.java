package dossier.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How much a command says while it works and when it is done. */
final class Loudness {

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    /** Refuses both at once. */
    void check(CommandSpec command) {
        if (quiet && verbose) {
            throw new WrongUsage(command, "wrong.loudness");
        }
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Whoever hears how far a build is. */
    ProgressLines listener(Desk desk) {
        return new ProgressLines(desk, System::nanoTime, !quiet);
    }

    /** Prints how long each step took, when that was asked for. */
    void timings(Desk desk, ProgressLines progress) {
        if (verbose) {
            for (ProgressLines.Timing timing : progress.timings()) {
                String step = ProgressLines.words(desk.words(), timing.step());
                desk.line("summary.step", step + " " + Seconds.of(timing.nanoseconds()));
            }
        }
    }
}
