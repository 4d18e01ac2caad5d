package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.model.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedFilesTest {

    private final List<Problem> problems = new ArrayList<>();

    private Optional<byte[]> read(IOException failure) throws IOException {
        FileTree tree =
                new FileTree() {
                    @Override
                    public List<String> files() {
                        return List.of("a.txt");
                    }

                    @Override
                    public byte[] bytes(String file) throws IOException {
                        throw failure;
                    }

                    @Override
                    public String displayName(String file) {
                        return file;
                    }
                };
        return new SeedFiles(tree, problems::add).bytes("a.txt");
    }

    @Test
    void tellsAnEditorOfALinkThatLeadsNowhere() throws IOException {
        assertEquals(Optional.empty(), read(new NoSuchFileException("a.txt")));
        String loop = "Too many levels of symbolic links or unable to access attributes";
        assertEquals(Optional.empty(), read(new FileSystemException("a.txt", null, loop)));
        assertEquals(2, problems.size());
    }

    @Test
    void takesAFailureOfTheDiskForNoMistake() {
        FileSystemException failure = new FileSystemException("a.txt", null, "Input/output error");
        assertThrows(FileSystemException.class, () -> read(failure));
        assertEquals(List.of(), problems);
    }
}
