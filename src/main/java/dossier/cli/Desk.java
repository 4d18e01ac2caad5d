package dossier.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where somebody sits and types: what a command reads from and prints to, and in which language.
 *
 * @param terminal whether somebody looks on while the command works
 * @param colour whether they see colours
 */
record Desk(
        PrintWriter out,
        PrintWriter err,
        InputStream in,
        Words words,
        boolean terminal,
        boolean colour) {

    /** The process's own streams, and the language of its system. */
    static Desk ofThisProcess() {
        // From JDK 22 on another kind of console is there even when nobody sits at it.
        System.setProperty("jdk.console", "java.base");
        boolean terminal = System.console() != null;
        Map<String, String> environment = System.getenv();
        return new Desk(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.in,
                Words.of(language(environment, System.getProperty("user.language", ""))),
                terminal,
                terminal && hasColour(environment));
    }

    /** The language of messages (POSIX, XBD 8.2); without the variables what Java was told. */
    static String language(Map<String, String> environment, String otherwise) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether there is colour: not with NO_COLOR (no-color.org), nor on a dumb terminal. */
    static boolean hasColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** The same desk in another language. */
    Desk in(Words other) {
        return new Desk(out, err, in, other, terminal, colour);
    }

    /** Prints a line of a summary. */
    void line(String key, String said) {
        out.println(words.line(key, said));
    }
}
