package dossier.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** The line that was meant by one with too many words, where it can be told. */
final class MeantLine {

    private final CommandLine command;
    private final List<String> tooMany;
    private final List<String> typed;

    MeantLine(UnmatchedArgumentException failure, String... typed) {
        this.command = failure.getCommandLine();
        this.tooMany = failure.getUnmatched();
        this.typed = List.of(typed);
    }

    /** What to type, in words. */
    Optional<String> in(Words words) {
        if (tooMany.stream().anyMatch(word -> word.startsWith("-"))) {
            return Optional.empty();
        }
        String name = command.getCommandSpec().qualifiedName();
        if (command.getCommand() instanceof NewCommand article) {
            return Optional.of(words.text("wrong.title.apart", name, quoted(name, article)));
        }
        String first = tooMany.get(0);
        boolean reads = command.getCommandSpec().findOption("--seeds") != null;
        return reads
                ? folder(first)
                        .map(folder -> words.text("wrong.argument.folder", name, first, folder))
                : Optional.empty();
    }

    /** The line with all words of the title in quotation marks. */
    private String quoted(String name, NewCommand article) {
        List<String> title = new ArrayList<>(List.of(article.title()));
        title.addAll(tooMany);
        List<String> others = new ArrayList<>(typed);
        others.removeAll(Arrays.asList(name.split(" ")));
        title.forEach(others::remove);
        String options =
                others.stream()
                        .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                        .map(word -> " " + word)
                        .collect(Collectors.joining());
        return name + " \"" + String.join(" ", title).replace("\"", "") + "\"" + options;
    }

    /** The folder that was named, or in which the file is that was. */
    private static Optional<String> folder(String typed) {
        try {
            Path path = Path.of(typed);
            Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
            return Files.exists(path)
                    ? Optional.of(folder.toString()).map(one -> one.isEmpty() ? "." : one)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
