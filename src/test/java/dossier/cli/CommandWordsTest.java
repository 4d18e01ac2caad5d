package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.site.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The words of the command line, and those who use them. */
class CommandWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dossier/cli");
    private static final Pattern KEY = Pattern.compile("\"([A-Za-z.]+)\"|bundle:([a-z.]+)}");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    private static Messages words(String language) throws IOException {
        return Messages.of(Files.readString(FOLDER.resolve(language + ".properties")));
    }

    @Test
    void areTheSameInEveryLanguage() throws IOException {
        Set<String> dutch = new TreeSet<>(words("nl").keys());
        assertEquals(dutch, new TreeSet<>(words("en").keys()));
        for (String key : dutch) {
            assertEquals(holes(words("nl").text(key)), holes(words("en").text(key)), key);
        }
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areAllUsed() throws IOException {
        Set<String> unused = new TreeSet<>(words("nl").keys());
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dossier/cli"))) {
            for (Path file : files.toList()) {
                Matcher found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    String key = found.group(1) == null ? found.group(2) : found.group(1);
                    unused.removeAll(List.of(key, key + ".one", key + ".other"));
                }
            }
        }
        Set<String> arguments = new TreeSet<>(List.of("number.group"));
        commands().values().forEach(command -> arguments.addAll(keys(command)));
        unused.removeIf(key -> arguments.contains(key) || isMadeOfParts(key));
        assertEquals(Set.of(), unused);
    }

    /** What picocli asks for itself, and what is called after a kind of thing. */
    private static boolean isMadeOfParts(String key) {
        return key.contains("usage.")
                || key.matches("(severity|notice|sidecar|step)\\.[a-z_]+")
                || key.startsWith("mixinStandardHelpOptions.");
    }

    private static Set<String> keys(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName(".");
        return command.getCommandSpec().args().stream()
                .map(CommandWordsTest::key)
                .flatMap(key -> Stream.of(key, name + "." + key))
                .collect(Collectors.toSet());
    }

    private static String key(ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName().replace("--", "")
                : argument.descriptionKey();
    }

    @Test
    void explainEveryCommandWithAnExample() throws IOException {
        for (String language : Words.LANGUAGES) {
            String example = language.equals("nl") ? "Voorbeeld: " : "Example: ";
            for (String name : commands().keySet()) {
                String[] words = (name + " --help --lang " + language).split(" ");
                CommandLineRun run =
                        CommandLineRun.of(Stream.of(words).skip(1).toArray(String[]::new));
                assertEquals(ExitCode.DONE, run.code(), name);
                assertTrue(run.out().contains(example + "dossier "), run.out());
                assertFalse(run.out().contains("${"), run.out());
                assertFalse(run.out().contains("null"), run.out());
            }
        }
    }

    @Test
    void describeEveryOptionOfEveryCommand() throws IOException {
        for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
            for (ArgSpec argument : command.getValue().getCommandSpec().args()) {
                assertTrue(argument.description().length > 0, command.getKey() + " " + argument);
            }
        }
    }

    /** All commands by the words that call them. */
    private static Map<String, CommandLine> commands() {
        Map<String, CommandLine> commands = new TreeMap<>();
        CommandLine main = Main.commandLine(Desk.ofThisProcess().in(Words.of("en")));
        commands.put("dossier", main);
        main.getSubcommands().forEach((name, command) -> commands.put("dossier " + name, command));
        return commands;
    }
}
