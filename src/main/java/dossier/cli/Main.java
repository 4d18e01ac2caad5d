package dossier.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code dossier build}, {@code dossier check} and the other commands. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "${bundle:label.command}")
public final class Main implements Runnable {

    private static final String LANGUAGE = "--lang";

    @Spec private CommandSpec spec;

    /** Read before all else, for it decides in which words the rest is answered. */
    @Option(names = LANGUAGE, paramLabel = "${bundle:label.language}", scope = ScopeType.INHERIT)
    private String language;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        Desk desk = Desk.ofThisProcess();
        int code = run(desk, args);
        desk.out().flush();
        desk.err().flush();
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code. */
    static int run(Desk desk, String... args) {
        Desk spoken =
                language(args)
                        .filter(Words.LANGUAGES::contains)
                        .map(asked -> desk.in(Words.of(asked)))
                        .orElse(desk);
        try {
            return commandLine(spoken).execute(args);
        } catch (StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new FailureHandler(spoken.words()).bug(e, spoken.err());
        }
    }

    /** All commands at a desk. */
    static CommandLine commandLine(Desk desk) {
        CommandLine main = new CommandLine(new Main());
        List<Object> commands =
                List.of(
                        new BuildCommand(desk),
                        new CheckCommand(desk),
                        new CompletionCommand(desk),
                        new InitCommand(desk),
                        new NewCommand(desk),
                        new ServeCommand(desk),
                        new SuggestCommand(desk));
        commands.forEach(main::addSubcommand);
        return main.setOut(desk.out())
                .setErr(desk.err())
                .setResourceBundle(desk.words().help())
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler(new UsageHandler(desk.words()))
                .setExecutionExceptionHandler(new FailureHandler(desk.words()));
    }

    /** The language that was asked for. */
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    private static int execute(CommandLine.ParseResult parsed) {
        CommandSpec command = parsed.commandSpec();
        String asked = ((Main) command.userObject()).language;
        if (asked != null && !Words.LANGUAGES.contains(asked)) {
            throw new WrongUsage(command, "wrong.language", asked);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static Optional<String> language(String... args) {
        int named = Arrays.asList(args).indexOf(LANGUAGE);
        if (named >= 0 && named + 1 < args.length) {
            return Optional.of(args[named + 1]);
        }
        return Arrays.stream(args)
                .filter(argument -> argument.startsWith(LANGUAGE + "="))
                .map(argument -> argument.substring(LANGUAGE.length() + 1))
                .findFirst();
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new WrongUsage(spec, "wrong.nothing", commands);
    }
}
