package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Articles with {@code draft: true} are seen only by who asks for them. */
class DraftsTest {

    private static final String SEEDS =
            """
            -- seeds/dossier.yaml --
            title: Proef
            -- seeds/a.txt --
            date 2022-01 Een bericht uit Utrecht.
            -- seeds/b.txt --
            date 2022-02 Een geheim uit Zwolle, volgens 'n bron op 3 februari.
            -- seeds/b.yaml --
            title: Geheim
            draft: true
            -- seeds/corrections.yaml --
            - {article: b, at: lede, words: 3 februari, date: 2022-02-04}
            -- seeds/timeline.yaml --
            events:
              - {date: 2022-02-05, title: Geheime dag, article: b, at: lede}
            -- seeds/register/r.yaml --
            - id: place/utrecht
              name: Utrecht
            - id: place/zwolle
              name: Zwolle
            """;

    private static BuiltSite build(String text, Drafts drafts) throws IOException {
        Map<String, byte[]> seeds = new TreeMap<>();
        TextBlockSite.files(text)
                .forEach((path, bytes) -> seeds.put(path.substring("seeds/".length()), bytes));
        BuildWay way = new BuildWay(drafts, BuildListener.NONE, new BuildMemory());
        return new BuiltSite(
                new SiteBuilder(FileTree.of(seeds), TemplateTree.builtIn(), way).build());
    }

    @Test
    void areNowhere() throws IOException {
        BuiltSite site = build(SEEDS, Drafts.LEFT_OUT).assertSound();
        site.contents()
                .forEach(
                        (path, content) -> {
                            String all = path + content;
                            assertFalse(all.contains("Geheim") || all.contains("geheim"), path);
                            assertFalse(
                                    all.contains("Zwolle") && !path.endsWith("entities.json"),
                                    path);
                        });
        assertEquals(1, site.result().counts().articles());
        assertEquals(1, site.result().counts().drafts());
    }

    @Test
    void areMarkedWhereTheyAreShown() throws IOException {
        BuiltSite site = build(SEEDS, Drafts.SHOWN).assertSound();
        assertEquals(2, site.result().counts().articles());
        assertEquals(0, site.result().counts().drafts());
        assertTrue(site.text("artikel/geheim.html").contains(">Concept: "));
        assertTrue(site.text("tijdlijn.html").contains("Geheime dag"));
        assertFalse(site.text("artikel/een-bericht-uit-utrecht.html").contains(">Concept: "));
    }

    @Test
    void comeFromFrontMatterToo() throws IOException {
        String text = SEEDS + "-- seeds/c.md --\n---\ndraft: true\n---\nNog een.\n";
        assertEquals(2, build(text, Drafts.LEFT_OUT).result().counts().drafts());
    }
}
