package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.render.TemplateTree;
import dossier.source.FileTree;
import dossier.source.KeptSeeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with a memory makes what one without makes. */
class BuildMemoryTest {

    /** A file and what is written in it; nothing takes it away. */
    private record Edit(String file, String content) {}

    private static final int RANDOM_EDITS = 24;

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
        return build(FileTree.of(files), TemplateTree.builtIn(), memory);
    }

    private static BuiltSite build(FileTree seeds, TemplateTree templates, BuildMemory memory)
            throws IOException {
        BuildWay way = new BuildWay(Drafts.LEFT_OUT, BuildListener.NONE, memory);
        return new BuiltSite(new SiteBuilder(seeds, templates, way).build());
    }

    /** As a preview does it: of a folder is read only what is heard to have changed. */
    @Test
    void changesNothingOfAFolderThatIsWatched(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds")).toRealPath();
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        RandomEdits edits = new RandomEdits(RANDOM_EDITS);
        KeptSeeds kept = new KeptSeeds(seeds);
        BuildMemory memory = new BuildMemory();
        Map<String, byte[]> standing = new TreeMap<>();
        for (int edit = 0; edit < RANDOM_EDITS; edit++) {
            kept.changed(write(seeds, standing, edits.seeds()));
            standing = new TreeMap<>(edits.seeds());
            BuiltSite again = build(kept, edits.templates(), memory);
            BuiltSite anew = build(FileTree.of(seeds), edits.templates(), new BuildMemory());
            assertEquals(anew.problems(), again.problems(), edits.last());
            assertEquals(anew.contents(), again.contents(), edits.last());
            edits.edit(nothing, nothing);
        }
    }

    /** Makes a folder hold other files; returns those that were written or deleted. */
    private static Set<Path> write(Path folder, Map<String, byte[]> from, Map<String, byte[]> to)
            throws IOException {
        Set<Path> changed = new HashSet<>();
        for (String file : from.keySet()) {
            if (!to.containsKey(file)) {
                Files.delete(folder.resolve(file));
                changed.add(folder.resolve(file));
            }
        }
        for (Map.Entry<String, byte[]> file : to.entrySet()) {
            if (!Arrays.equals(file.getValue(), from.get(file.getKey()))) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                changed.add(Files.write(path, file.getValue()));
            }
        }
        return changed;
    }
}
