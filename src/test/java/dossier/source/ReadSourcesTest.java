package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dossier.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A source is read again when one of its files is another, and only then. */
class ReadSourcesTest {

    private final ReadSources sources = new ReadSources();
    private final List<Problem> problems = new ArrayList<>();
    private final byte[] text = bytes("Een bericht.");
    private final byte[] metadata = bytes("title: Een\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ArticleFiles.Content content(String file, byte[] bytes) {
        return new ArticleFiles.Content(FileTree.of(Map.of()), file, bytes);
    }

    private SourceText read(byte[] bytes, Optional<byte[]> sidecar) {
        ArticleFiles files =
                new ArticleFiles(
                        "a.txt",
                        content("a.txt", bytes),
                        sidecar.map(beside -> content("a.yaml", beside)),
                        false);
        return sources.of(files, problems::add).orElseThrow();
    }

    private static Optional<String> title(SourceText source) {
        return source.metadata().title();
    }

    @Test
    void givesTheVerySameOfTheVerySameFiles() {
        SourceText first = read(text, Optional.of(metadata));
        assertSame(first, read(text, Optional.of(metadata)));
        assertNotSame(first, read(text.clone(), Optional.of(metadata)));
        assertEquals("Een bericht.", read(text, Optional.of(metadata)).body().strip());
        assertEquals("Iets anders.", read(bytes("Iets anders."), Optional.of(metadata)).body());
    }

    @Test
    void hearsOfMetadataThatComeChangeAndGo() {
        assertEquals(Optional.empty(), title(read(text, Optional.empty())));
        assertEquals(Optional.of("Een"), title(read(text, Optional.of(metadata))));
        assertEquals(Optional.of("Twee"), title(read(text, Optional.of(bytes("title: Twee\n")))));
        assertEquals(Optional.empty(), title(read(text, Optional.empty())));
    }

    @Test
    void saysAgainWhatIsWrong() {
        byte[] wrong = bytes("title: Een\ndate: gisteren\n");
        read(text, Optional.of(wrong));
        List<Problem> first = List.copyOf(problems);
        problems.clear();
        read(text, Optional.of(wrong));
        assertEquals(1, first.size());
        assertEquals(first, problems);
    }

    @Test
    void forgetsWhatIsNoLongerThere() {
        SourceText first = read(text, Optional.empty());
        sources.keepOnly(List.of("a.txt", "b.txt"));
        assertSame(first, read(text, Optional.empty()));
        sources.keepOnly(List.of("b.txt"));
        assertNotSame(first, read(text, Optional.empty()));
    }
}
