package dossier.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** The input has errors and nothing was published. */
    static final int INPUT = 1;

    /** The command was typed wrongly. */
    static final int USAGE = 2;

    /** The machine failed, or the generator itself: disk full, no permission, a bug. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
