package dossier.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of numbered cases: {@code === 1. what it shows}, the input, a line {@code ----}, the
 * expected result. What stands before the first case is for the reader, and after a line {@code
 * register:} the register of names for all cases.
 *
 * @param kind the file's name up to a hyphen or dot: {@code names} of {@code names-people.txt}
 * @param register YAML, or empty
 */
record ExampleFile(Path file, String kind, String register, List<Case> cases) {

    private static final Pattern CASE =
            Pattern.compile("(?m)^=== (\\d+\\. .+)\n(?s:(.*?))^----\n(?s:(.*?))(?=^=== |\\z)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Signs that nobody sees are written as in Java: {@code \}{@code u00A0}. */
    record Case(String title, String input, String expected) {}

    static List<ExampleFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(ExampleFile::read).toList();
        }
    }

    private static ExampleFile read(Path file) {
        try {
            String text = Files.readString(file);
            String head = text.substring(0, text.indexOf("\n=== ") + 1);
            String[] parts = head.split("(?m)^register:\n", 2);
            return new ExampleFile(
                    file,
                    file.getFileName().toString().split("[-.]")[0],
                    parts.length == 2 ? parts[1] : "",
                    cases(file, text));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable examples " + file, e);
        }
    }

    /** All cases; a malformed one would be no case, and never held. */
    static List<Case> cases(Path file, String text) {
        List<Case> cases = CASE.matcher(text).results().map(ExampleFile::example).toList();
        long begun = text.lines().filter(line -> line.startsWith("===")).count();
        if (cases.size() != begun) {
            throw new IllegalStateException(
                    file + ": " + begun + " cases begin, but " + cases.size() + " are whole");
        }
        for (int i = 0; i < cases.size(); i++) {
            if (!cases.get(i).title().startsWith((i + 1) + ". ")) {
                throw new IllegalStateException(
                        file
                                + ": case "
                                + (i + 1)
                                + " is numbered \""
                                + cases.get(i).title()
                                + "\"");
            }
        }
        return cases;
    }

    private static Case example(MatchResult found) {
        return new Case(
                found.group(1), unescaped(found.group(2)), unescaped(found.group(3)).strip());
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
