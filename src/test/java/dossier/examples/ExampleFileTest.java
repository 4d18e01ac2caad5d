package dossier.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that is written wrongly fails; it is not passed over. */
class ExampleFileTest {

    private static final Path FILE = Path.of("names.txt");
    private static final String GOOD = "Kop.\n\n=== 1. een\na\n----\nb\n\n=== 2. twee\nc\n----\n";

    @Test
    void readsCases() {
        assertEquals(
                List.of("1. een", "2. twee"),
                ExampleFile.cases(FILE, GOOD).stream().map(ExampleFile.Case::title).toList());
    }

    @Test
    void refusesMalformedCases() {
        for (String wrong :
                List.of(
                        GOOD.replace("=== 2. ", "=== 3. "),
                        GOOD.replace("=== 2. ", "=== 1. "),
                        GOOD.replace("=== 2. ", "=== "),
                        GOOD.replace("=== 2. ", "==="),
                        GOOD.replace("c\n----\n", "c\n"),
                        GOOD.replace("a\n----\n", "a\n---\n"))) {
            assertThrows(IllegalStateException.class, () -> ExampleFile.cases(FILE, wrong), wrong);
        }
    }
}
