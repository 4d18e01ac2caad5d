package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Newer pages stand over those of the last good site. */
class ShownTest {

    private static OutputFile page(String path, String text) {
        return OutputFile.text(new SitePath(path), text);
    }

    private static Map<String, String> all(Shown shown) {
        Map<String, String> all = new TreeMap<>();
        shown.all().forEach(file -> all.put(file.path().path(), file.text()));
        return all;
    }

    @Test
    void pagesStayUntilTheirBuildIsTheOnlyOne() {
        Shown first = Shown.NOTHING.with(List.of(page("a.html", "a"), page("b.html", "b")));
        Shown second = first.with(List.of(page("a.html", "a2"), page("c.html", "c")));
        assertEquals(Map.of("a.html", "a2", "b.html", "b", "c.html", "c"), all(second));
        assertEquals(
                Map.of("a.html", "a2", "c.html", "c"),
                all(
                        second.withOnly(
                                List.of(
                                        page("a.html", "a"),
                                        page("c.html", "c"),
                                        page("a.html", "a2")))));
    }
}
