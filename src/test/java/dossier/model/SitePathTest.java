package dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitePathTest {

    private static String link(String from, String to) {
        return new SitePath(from).linkTo(new SitePath(to));
    }

    @Test
    void linksWithinAFolderByNameAlone() {
        assertEquals("b.html", link("a.html", "b.html"));
        assertEquals("b.html", link("persoon/a.html", "persoon/b.html"));
    }

    @Test
    void linksUpAndDown() {
        assertEquals("../index.html", link("persoon/a.html", "index.html"));
        assertEquals("persoon/a.html", link("index.html", "persoon/a.html"));
        assertEquals("../plaats/b.html", link("persoon/a.html", "plaats/b.html"));
        assertEquals("../../b.html", link("data/articles/a.json", "b.html"));
        assertEquals("../b/c.html", link("data/a/x.html", "data/b/c.html"));
    }

    @Test
    void linksToItselfByItsName() {
        assertEquals("a.html", link("persoon/a.html", "persoon/a.html"));
    }

    @Test
    void aFolderWhoseNameBeginsLikeAnotherIsAnother() {
        assertEquals("../per/b.html", link("persoon/a.html", "per/b.html"));
        assertEquals("../persoon/b.html", link("per/a.html", "persoon/b.html"));
    }

    @Test
    void neverLeavesTheSite() {
        for (String path :
                List.of(
                        "",
                        "/a",
                        "a/",
                        "a//b",
                        ".",
                        "..",
                        "../a",
                        "a/../b",
                        ".git",
                        "a\\b",
                        "a:b",
                        "a?b",
                        "a#b",
                        "a%b",
                        "a\nb",
                        "a\0b",
                        "a.",
                        "a ",
                        " a",
                        "-a",
                        "a./b",
                        "<a>",
                        "a\uD83D",
                        "\uDE00a",
                        "\uDE00\uD83D",
                        "a\uD83D/\uDE00")) {
            assertFalse(SitePath.isValid(path), path);
        }
    }

    @Test
    void allowsTheNamesThatEditorsGiveTheirFiles() {
        for (String path :
                List.of(
                        "a.html",
                        "000_1ad17c.html",
                        "Oekraïne 2022.html",
                        "é+b~c,d.x",
                        "a\uD83D\uDE00")) {
            assertTrue(SitePath.isValid(path), path);
        }
    }

    @Test
    void knowsTheNamesThatWindowsKeepsForItself() {
        for (String path :
                List.of("con", "CON.html", "a/Nul.x.html", "aux/b.html", "lpt1", "com9 .json")) {
            assertFalse(SitePath.isPortable(path), path);
        }
        for (String path :
                List.of("a.html", "icon.html", "con-1.html", "com0", "com10", "conny/a")) {
            assertTrue(SitePath.isPortable(path), path);
        }
    }

    @Test
    void isTheSameWhateverTheCaseAndTheWayToWriteAnAccent() {
        assertEquals(
                new SitePath("\u00E9.html").ignoringCase(),
                new SitePath("E\u0301.HTML").ignoringCase());
    }
}
