package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A designer's folder, with what systems and editors leave in it. */
class TemplateTreeTest {

    @TempDir private Path folder;

    private void write(String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    @Test
    void takesNoHiddenFileAndNoCopyOfAnEditors() throws IOException {
        write("css/10-a.css", "a");
        write("css/.DS_Store", "x");
        write("css/10-a.css~", "x");
        write("css/10-a.css.swp", "x");
        write("images/.DS_Store", "x");
        write(".git/config", "x");
        write("images/icon.svg", "i");
        TemplateTree tree = TemplateTree.of(folder);
        assertEquals(
                List.of("css/10-a.css", "images/icon.svg"), List.copyOf(tree.files().keySet()));
    }

    @Test
    void keepsItsFilesWhateverBecomesOfTheMap() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a/b.html", "x".getBytes(StandardCharsets.UTF_8));
        TemplateTree tree = new TemplateTree(files, "t");
        files.clear();
        assertEquals("x", tree.text("a/b.html").orElseThrow());
        Map<String, byte[]> taken = tree.files();
        assertThrows(UnsupportedOperationException.class, taken::clear);
    }
}
