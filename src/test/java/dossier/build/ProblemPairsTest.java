package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake an editor can make, as a dossier that makes it ({@code problems/NAME.txt}) beside
 * what the generator says of it ({@code problems/NAME.problems}).
 */
class ProblemPairsTest {

    private static final Path PAIRS = Path.of("src/test/resources/problems");

    /** Of folders, not of what is in files: others test them on disk. */
    private static final Set<ProblemCode> ON_DISK =
            EnumSet.of(
                    ProblemCode.FILE_UNREADABLE,
                    ProblemCode.SITE_NOT_OURS,
                    ProblemCode.SITE_FILE_NOT_OURS,
                    ProblemCode.SITE_LOCKED);

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongWhereAndWhatToTypeInstead() throws IOException {
        return inputs().stream()
                .map(
                        input ->
                                DynamicTest.dynamicTest(
                                        input.getFileName().toString(), () -> check(input)));
    }

    private static void check(Path input) throws IOException {
        String expected = Files.readString(expectedOf(input));
        List<String> problems = TextBlockSite.site(Files.readString(input)).problems();
        assertEquals(expected, String.join("\n", problems) + "\n");
    }

    @Test
    void hasAPairForEveryCode() throws IOException {
        Set<ProblemCode> without = EnumSet.complementOf(EnumSet.copyOf(ON_DISK));
        for (Path input : inputs()) {
            String expected = Files.readString(expectedOf(input));
            without.removeIf(code -> expected.contains(" " + code.key() + ": "));
        }
        assertEquals(Set.of(), without);
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Path expectedOf(Path input) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.replaceFirst("\\.txt$", ".problems"));
    }
}
