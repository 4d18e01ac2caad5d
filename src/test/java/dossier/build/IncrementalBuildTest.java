package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cache.Workspace;
import dossier.export.Manifest;
import dossier.model.OutputFile;
import dossier.model.Sha256;
import dossier.model.SitePath;
import dossier.source.SeedTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happened before, a build with what the last one left makes, byte for byte, what one
 * without makes. {@code -Ddossier.edits=400} tries so many edits.
 */
class IncrementalBuildTest {

    private static final int EDITS = Integer.getInteger("dossier.edits", 24);

    /** Edits between two builds, at most. */
    private static final int TOGETHER = 3;

    @TempDir Path folder;

    /** A build that is stopped somewhere. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void makesWhatACleanBuildMakes() throws IOException {
        Path site = folder.resolve("site");
        Path workspace = folder.resolve(".dossier");
        RandomEdits edits = new RandomEdits(EDITS);
        StringBuilder history = new StringBuilder();
        int compared = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            for (int more = edit % TOGETHER; more >= 0; more--) {
                edits.edit(site, workspace);
                history.append(edits.last()).append('\n');
            }
            if (edit % 7 == 3) {
                stop(edits, site, workspace, edit);
            }
            SiteUpdate.Outcome outcome = update(edits, site, workspace, BuildListener.NONE);
            BuildResult clean = new SiteBuilder(seeds(edits), edits.templates()).build();
            assertEquals(clean.problems(), outcome.result().problems(), history.toString());
            assertEquals(clean.counts(), outcome.result().counts(), history.toString());
            removeKept(outcome, site);
            if (!clean.hasErrors()) {
                compared++;
                assertEquals(digests(clean), digests(site), history.toString());
            }
        }
        assertTrue(compared * 2 > EDITS, "only " + compared + " sites were made");
    }

    private static SiteUpdate.Outcome update(
            RandomEdits edits, Path site, Path workspace, BuildListener listener)
            throws IOException {
        try (Workspace left = Workspace.of(workspace)) {
            BuildWay way = new BuildWay(Drafts.LEFT_OUT, listener, new BuildMemory(left));
            return new SiteUpdate(seeds(edits), edits.templates(), site, left).run(way);
        }
    }

    /** What is wanted no more and was damaged counts as somebody's, and is kept and named. */
    private static void removeKept(SiteUpdate.Outcome outcome, Path site) throws IOException {
        if (outcome.report().isPresent()) {
            for (SitePath kept : outcome.report().get().kept()) {
                Files.delete(site.resolve(kept.path()));
            }
        }
    }

    /** Begins a build that doesn't end. */
    private static void stop(RandomEdits edits, Path site, Path workspace, int after)
            throws IOException {
        try {
            update(edits, site, workspace, new StoppingListener(after));
        } catch (Stopped e) {
            // As meant.
        }
    }

    private static SeedTree seeds(RandomEdits edits) {
        return SeedTree.of(edits.seeds());
    }

    private static Map<String, String> digests(BuildResult result) {
        Map<String, String> digests = new TreeMap<>();
        result.files().forEach(file -> digests.put(file.path().path(), digest(file)));
        OutputFile manifest = Manifest.of(result.files()).toFile();
        digests.put(manifest.path().path(), digest(manifest));
        return digests;
    }

    private static String digest(OutputFile file) {
        return Sha256.hex(file.bytes());
    }

    private static Map<String, String> digests(Path site) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                digests.put(path, Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    /** Ends a build after so many of its steps. */
    private static final class StoppingListener implements BuildListener {

        private int left;

        StoppingListener(int left) {
            this.left = left;
        }

        @Override
        public void begins(Step step, int total) {
            advances();
        }

        @Override
        public synchronized void advances() {
            if (left-- == 0) {
                throw new Stopped();
            }
        }

        @Override
        public void ends() {}
    }

    @Test
    void rendersOnlyWhatShowsSomethingElse() throws IOException {
        Path site = folder.resolve("site");
        Path workspace = folder.resolve(".dossier");
        RandomEdits edits = new RandomEdits(1);
        update(edits, site, workspace, BuildListener.NONE);
        Map<String, PageChange.Reason> reasons = new TreeMap<>();
        edits.seeds().put("n.yaml", "nothing that is read".getBytes(StandardCharsets.UTF_8));
        BuildListener listening = new ReasonListener(reasons);
        update(edits, site, workspace, listening);
        assertTrue(
                reasons.values().stream().allMatch(PageChange.Reason.SAME::equals),
                reasons.toString());
    }

    @Test
    void takesNoFileForAnother() throws IOException {
        Path site = folder.resolve("site");
        Path workspace = folder.resolve(".dossier");
        RandomEdits edits = new RandomEdits(1);
        update(edits, site, workspace, BuildListener.NONE);
        Map<String, String> before = digests(site);
        List<Path> files;
        try (Stream<Path> all = Files.list(workspace)) {
            files = all.filter(file -> !file.endsWith(".gitignore")).sorted().toList();
        }
        for (Path from : files) {
            for (Path to : files) {
                Files.write(to, Files.readAllBytes(from));
            }
            update(edits, site, workspace, BuildListener.NONE);
            assertEquals(before, digests(site), from.toString());
        }
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        Path site = folder.resolve("site");
        Path workspace = folder.resolve(".dossier");
        RandomEdits edits = new RandomEdits(1);
        SiteUpdate.Outcome first = update(edits, site, workspace, BuildListener.NONE);
        Map<String, PageChange.Reason> reasons = new TreeMap<>();
        SiteUpdate.Outcome second = update(edits, site, workspace, new ReasonListener(reasons));
        assertEquals(Map.of(), reasons);
        assertEquals(first.problems(), second.problems());
        assertEquals(first.result().counts(), second.result().counts());
        assertEquals(
                List.of(0, first.result().files().size() + 1),
                List.of(
                        second.report().orElseThrow().written(),
                        second.report().orElseThrow().unchanged()));
    }
}
