package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.render.TemplateTree;
import dossier.source.SeedTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A build with a memory makes what one without makes. */
class BuildMemoryTest {

    /** A file and what is written in it; nothing takes it away. */
    private record Edit(String file, String content) {}

    private static final List<Edit> EDITS =
            List.of(
                    new Edit("dossier.yaml", "title: Proef"),
                    new Edit("a.txt", "date 2022-01 Een bericht uit Utrecht van donderdag."),
                    new Edit("b.txt", "\"Nee\", zei iemand in Zwolle. Daar waren er tien."),
                    new Edit("a.txt", "date 2022-01 Een bericht uit Zwolle van donderdag."),
                    new Edit("register/r.yaml", "- id: place/zwolle\n  name: Zwolle"),
                    new Edit("b.yaml", "title: Twee\ndate: 2022-03-01"),
                    new Edit("register/r.yaml", "- id: place/zwolle\n  name: Zwolle (stad)"),
                    new Edit(
                            "corrections.yaml",
                            "- {article: a, at: lede, words: er tien, mention: none}"),
                    new Edit("b.txt", "\"Nee\", zei iemand. Daar waren er twintig."),
                    new Edit("corrections.yaml", ""),
                    new Edit("b.yaml", "title: Twee\ndate: 2022-03-01\nblocks: {7: heading}"),
                    new Edit("dossier.yaml", "title: Proef\nlanguage: en"),
                    new Edit("b.yaml", "draft: true"),
                    new Edit("a.txt", ""),
                    new Edit("a.txt", "date 2022-02 Weer een bericht."));

    @Test
    void changesNothing() throws IOException {
        BuildMemory memory = new BuildMemory();
        Map<String, byte[]> files = new TreeMap<>();
        for (Edit edit : EDITS) {
            if (edit.content().isEmpty()) {
                files.remove(edit.file());
            } else {
                files.put(edit.file(), edit.content().getBytes(StandardCharsets.UTF_8));
            }
            BuiltSite again = build(files, memory);
            BuiltSite anew = build(files, new BuildMemory());
            assertEquals(anew.problems(), again.problems(), edit.toString());
            assertEquals(anew.contents(), again.contents(), edit.toString());
        }
    }

    private static BuiltSite build(Map<String, byte[]> files, BuildMemory memory)
            throws IOException {
        BuildWay way = new BuildWay(Drafts.LEFT_OUT, BuildListener.NONE, memory);
        return new BuiltSite(
                new SiteBuilder(SeedTree.of(files), TemplateTree.builtIn(), way).build());
    }
}
