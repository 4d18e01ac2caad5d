package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.Languages;
import dossier.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface and those who use them. */
class WordsTest {

    /** A key in a template, {@code #{top.skip}}, or in Java, {@code "top.skip"}. */
    private static final Pattern KEY = Pattern.compile("#\\{([^}]+)}|\"([A-Za-z.]+)\"");

    private static Messages words(String language) {
        try {
            return Messages.of(Files.readString(Path.of("templates/words", language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areAllUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(words("nl.properties").keys());
        for (String key : keysIn("src/main/java", "templates/pages", "templates/parts")) {
            unused.removeAll(List.of(key, key + ".one", key + ".two", key + ".other"));
        }
        unused.removeIf(WordsTest::isMadeOfParts);
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void areTheSameInEveryLanguage() {
        assertEquals(
                new TreeSet<>(words("nl.properties").keys()),
                new TreeSet<>(words("en.properties").keys()));
    }

    @Test
    void nameEveryTopic() {
        TreeSet<String> topics = new TreeSet<>();
        Languages.of("nl").topics().forEach(topic -> topics.add("topic." + topic));
        TreeSet<String> named = new TreeSet<>(words("nl.properties").keys());
        named.removeIf(key -> !key.startsWith("topic."));
        assertEquals(topics, named);
    }

    /** Months by their number, types and topics by their key, and what several have alike. */
    private static boolean isMadeOfParts(String key) {
        String types = String.join("|", EntityType.keys());
        return key.matches("month\\.((letter|short)\\.)?\\d+")
                || key.matches("weekday\\.(short\\.)?\\d")
                || key.matches("date\\.(part\\.[a-z]+|inferred\\.\\d)")
                || key.matches("timeline\\.legend\\.[a-z]+")
                || key.matches("path\\.(" + types + ")")
                || key.matches("type\\.(" + types + ")(\\.label|\\.plural)?")
                || key.matches("month\\.(heading|description)\\.(ranged|undated)")
                || key.matches("rights\\.block\\.[a-z]+")
                || key.matches("topic\\.[a-z-]+")
                || key.matches("entity\\.(dates|figures)\\.(all|part)")
                || key.matches("(month|year)\\.(steps|previous|next)");
    }

    private static TreeSet<String> keysIn(String... folders) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path file : paths.filter(Files::isRegularFile).collect(Collectors.toList())) {
                    Matcher key = KEY.matcher(Files.readString(file));
                    while (key.find()) {
                        keys.add(key.group(1) == null ? key.group(2) : key.group(1));
                    }
                }
            }
        }
        return keys;
    }
}
