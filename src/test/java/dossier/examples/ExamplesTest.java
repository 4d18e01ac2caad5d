package dossier.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.examples.ExampleFile.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every case of the files in {@code examples/}: they are the manual, and here it is true. */
class ExamplesTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "examples");

    @TestFactory
    Stream<DynamicContainer> examplesAreTrue() throws IOException {
        return ExampleFile.in(FOLDER).stream()
                .map(
                        file ->
                                DynamicContainer.dynamicContainer(
                                        file.file().getFileName().toString(),
                                        file.cases().stream().map(example -> test(file, example))));
    }

    private static DynamicTest test(ExampleFile file, Case example) {
        return DynamicTest.dynamicTest(
                example.title(),
                () ->
                        assertEquals(
                                example.expected(),
                                Reading.of(file.kind(), file.register(), example.input()).strip(),
                                example.title()));
    }
}
