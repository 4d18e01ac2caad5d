package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The styles are what every engine of browsers reads alike. */
class StylesTest {

    /**
     * Safari knows {@code text-decoration} as the line alone. More in it takes the line away, and
     * links look like text: thickness and colour need declarations of their own.
     */
    private static final Pattern DECORATION =
            Pattern.compile("text-decoration:(?!\\s*(?:none|underline|inherit)\\s*[;}])[^;}]*");

    @Test
    void underlineWithTheLineAlone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates", "css"))) {
            List<String> found =
                    files.filter(file -> file.toString().endsWith(".css"))
                            .flatMap(StylesTest::decorations)
                            .toList();
            assertEquals(List.of(), found);
        }
    }

    private static Stream<String> decorations(Path file) {
        try {
            return DECORATION.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
