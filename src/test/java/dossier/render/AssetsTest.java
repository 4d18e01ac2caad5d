package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What becomes of the designers' files in the site. */
class AssetsTest {

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private void given(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Assets assets() {
        Assets assets = Assets.of(new TemplateTree(files, "t"));
        problems.addAll(assets.problems());
        return assets;
    }

    private static String text(Assets assets, SitePath path) {
        return assets.files().stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void joinsStylesInOrderOfTheirNamesAndNothingElse() {
        given("css/20-b.css", "b { color: red; }\n");
        given(
                "css/10-a.css",
                "/* why */\n@layer x {\n  a :is(b), c { content: \"/* kept ; */\"; }\n}\n");
        given("css/LEESMIJ.txt", "x");
        given("css.txt", "x");
        Assets assets = assets();
        assertEquals(
                "@layer x{a :is(b),c{content:\"/* kept ; */\";}}b{color:red;}",
                text(assets, assets.paths().stylesheet()));
    }

    @Test
    void runsTheEarlyScriptsBeforeTheOthers() {
        given("js/theme.js", "a();\n");
        given("js/cards.js", "b();\n");
        given("js/early/theme.js", "c();\n");
        Assets assets = assets();
        assertEquals("b();\na();\n", text(assets, assets.paths().script()));
        assertEquals("c();\n", text(assets, assets.paths().earlyScript()));
    }

    @Test
    void leavesOutOfScriptsWhatOnlyTheirReadersNeed() {
        given("js/a.js", "/* Why. */\n\n  a(/* kept */ 1); // kept\n    // why\n    b('//');\n");
        Assets assets = assets();
        assertEquals("a(/* kept */ 1); // kept\nb('//');\n", text(assets, assets.paths().script()));
    }

    @Test
    void keepsTheFilesOfTheSearchPageApart() {
        given("css/a.css", "a { b: c; }");
        given("css/search/a.css", "d { e: f; }");
        given("js/a.js", "a();\n");
        given("search/10-a.js", "b();\n");
        given("search/20-b.js", "c();\n");
        Assets assets = assets();
        assertEquals("a{b:c;}", text(assets, assets.paths().stylesheet()));
        assertEquals("d{e:f;}", text(assets, assets.paths().searchStylesheet()));
        assertEquals("a();\n", text(assets, assets.paths().script()));
        assertEquals("b();\nc();\n", text(assets, assets.paths().searchScript()));
    }

    @Test
    void givesAFileAnotherNameWhenItChanges() {
        given("css/a.css", "a");
        String before = assets().paths().stylesheet().path();
        assertEquals(before, assets().paths().stylesheet().path());
        given("css/a.css", "b");
        assertNotEquals(before, assets().paths().stylesheet().path());
        assertTrue(before.matches("assets/dossier-[0-9a-f]{10}\\.css"), before);
    }

    @Test
    void leadsStylesToTheFilesByTheirNewNamesAndKeepsThoseOfLicences() {
        given("fonts/a.woff2", "font");
        given("fonts/OFL-a.txt", "licence");
        given("images/p.svg", "svg");
        given("css/a.css", "a { src: url(fonts/a.woff2); b: url(p.svg); c: url(#d); }");
        Assets assets = assets();
        String css = text(assets, assets.paths().stylesheet());
        List<String> names =
                assets.files().stream().map(file -> file.path().path()).limit(3).toList();
        assertEquals("assets/fonts/OFL-a.txt", names.get(0));
        assertTrue(css.contains("url(" + names.get(1).substring("assets/".length()) + ")"), css);
        assertTrue(css.contains("url(" + names.get(2).substring("assets/".length()) + ")"), css);
        assertTrue(css.contains("url(#d)"), css);
    }

    @Test
    void leadsEarlyScriptsToTheFontsByTheirNewNames() {
        given("fonts/a.woff2", "font");
        given("js/early/a.js", "ask(\"fonts/a.woff2\")");
        Assets assets = assets();
        String font = assets.files().get(0).path().path().substring("assets/".length());
        assertEquals("ask(\"" + font + "\")", text(assets, assets.paths().earlyScript()));
    }

    @Test
    void reportsAnAddressInTheStylesThatLeadsNowhere() {
        given("css/a.css", "a { src: url(fonts/b.woff2); }");
        assets();
        assertEquals(
                List.of(
                        "t/css/a.css error template: the address \"fonts/b.woff2\" leads nowhere;"
                                + " name a file of the folders fonts or images, such as"
                                + " url(fonts/name.woff2)"),
                problems.stream().map(Problem::toString).toList());
    }
}
