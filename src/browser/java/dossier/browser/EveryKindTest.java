package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The other tests here look at every kind of page that the generator can make. */
class EveryKindTest {

    @Test
    void isInTheRealDossier() throws IOException {
        Set<String> missing = templates();
        PageKinds.of(Dossier.real()).forEach(kind -> missing.remove(kind.template()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void takesOneOfEveryTypeOfName() {
        List<String> folders =
                PageKinds.of(Dossier.real()).stream()
                        .filter(kind -> kind.template().equals("entity"))
                        .map(PageKind::folder)
                        .toList();
        assertTrue(folders.size() >= 5, folders::toString);
    }

    private static Set<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates", "pages"))) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
