package dossier.cli;

import dossier.model.NearestWord;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage in one line, with the nearest right command or option. */
final class UsageHandler implements IParameterExceptionHandler {

    private final Words words;

    UsageHandler(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String line = line(failure, arguments);
        failure.getCommandLine().getErr().println(line.replaceAll("\\s*\\R\\s*", " "));
        return ExitCode.USAGE;
    }

    private String line(ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof WrongUsage wrong) {
            return wrong.in(words);
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return new MeantLine(unmatched, arguments)
                    .in(words)
                    .orElseGet(() -> unmatched(command, name, unmatched.getUnmatched().get(0)));
        }
        if (failure instanceof MissingParameterException missing) {
            String what =
                    missing.getMissing().stream()
                            .map(UsageHandler::nameOf)
                            .distinct()
                            .collect(Collectors.joining(", "));
            boolean valueless =
                    missing.getMissing().stream()
                            .anyMatch(one -> one.isOption() && !one.required());
            String key = valueless ? "wrong.valueless" : "wrong.missing";
            return words.text(key, name, what, see(name));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return words.text("wrong.twice", name + " " + nameOf(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            boolean number = argument.type() == int.class;
            return words.text(
                    number ? "wrong.number" : "wrong.value",
                    name + " " + nameOf(argument),
                    failure.getValue(),
                    see(name));
        }
        return words.text("wrong.other", name, failure.getMessage());
    }

    private String unmatched(CommandLine command, String name, String typed) {
        if (typed.startsWith("-") && typed.length() > 1) {
            String option = typed.split("=", 2)[0];
            return words.text(
                    "wrong.option",
                    name + " " + option,
                    option(command, name, option).map(this::meant).orElse(see(name)));
        }
        if (command.getSubcommands().isEmpty()) {
            return words.text("wrong.argument", name, typed, see(name));
        }
        Optional<String> nearest =
                typed.equals("help")
                        ? Optional.of("--help")
                        : NearestWord.to(typed, command.getSubcommands().keySet());
        return words.text(
                "wrong.command",
                name + " " + typed,
                nearest.map(near -> meant(name + " " + near)).orElse(see(name)));
    }

    /** The nearest option of the command; else that of a command under it. */
    private static Optional<String> option(CommandLine command, String name, String typed) {
        for (Map.Entry<String, CommandLine> other : command.getSubcommands().entrySet()) {
            if (options(other.getValue()).contains(typed)) {
                return Optional.of(name + " " + other.getKey() + " " + typed);
            }
        }
        return NearestWord.to(typed, options(command)).map(near -> name + " " + near);
    }

    private static Collection<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String meant(String command) {
        return words.text("meant", command);
    }

    private String see(String command) {
        return words.text("see", command);
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
