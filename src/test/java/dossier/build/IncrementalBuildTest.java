package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.SitePath;
import dossier.source.FileTree;
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
        UpdatedSite site = UpdatedSite.in(folder);
        RandomEdits edits = new RandomEdits(EDITS);
        StringBuilder history = new StringBuilder();
        int compared = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            for (int more = edit % TOGETHER; more >= 0; more--) {
                edits.edit(site.site(), site.workspace());
                history.append(edits.last()).append('\n');
            }
            if (edit % 7 == 3) {
                stop(edits, site, edit);
            }
            SiteUpdate.Outcome outcome = update(edits, site, BuildListener.NONE);
            BuildResult clean = new SiteBuilder(seeds(edits), edits.templates()).build();
            assertEquals(clean.problems(), outcome.result().problems(), history.toString());
            assertEquals(clean.counts(), outcome.result().counts(), history.toString());
            removeKept(outcome, site.site());
            if (!clean.hasErrors()) {
                compared++;
                site.assertIs(clean, history.toString());
            }
        }
        assertTrue(compared * 2 > EDITS, "only " + compared + " sites were made");
    }

    private static SiteUpdate.Outcome update(
            RandomEdits edits, UpdatedSite site, BuildListener listener) throws IOException {
        return site.update(seeds(edits), edits.templates(), listener);
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
    private static void stop(RandomEdits edits, UpdatedSite site, int after) throws IOException {
        try {
            update(edits, site, new StoppingListener(after));
        } catch (Stopped e) {
            // As meant.
        }
    }

    private static FileTree seeds(RandomEdits edits) {
        return FileTree.of(edits.seeds());
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
        UpdatedSite site = UpdatedSite.in(folder);
        RandomEdits edits = new RandomEdits(1);
        update(edits, site, BuildListener.NONE);
        Map<String, PageChange.Reason> reasons = new TreeMap<>();
        edits.seeds().put("n.yaml", "nothing that is read".getBytes(StandardCharsets.UTF_8));
        BuildListener listening = new ReasonListener(reasons);
        update(edits, site, listening);
        assertTrue(
                reasons.values().stream().allMatch(PageChange.Reason.SAME::equals),
                reasons.toString());
    }

    @Test
    void takesNoFileForAnother() throws IOException {
        UpdatedSite site = UpdatedSite.in(folder);
        RandomEdits edits = new RandomEdits(1);
        update(edits, site, BuildListener.NONE);
        Map<String, String> before = site.digests();
        List<Path> files;
        try (Stream<Path> all = Files.list(site.workspace())) {
            files = all.filter(file -> !file.endsWith(".gitignore")).sorted().toList();
        }
        for (Path from : files) {
            for (Path to : files) {
                Files.write(to, Files.readAllBytes(from));
            }
            update(edits, site, BuildListener.NONE);
            assertEquals(before, site.digests(), from.toString());
        }
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        UpdatedSite site = UpdatedSite.in(folder);
        RandomEdits edits = new RandomEdits(1);
        SiteUpdate.Outcome first = update(edits, site, BuildListener.NONE);
        Map<String, PageChange.Reason> reasons = new TreeMap<>();
        SiteUpdate.Outcome second = update(edits, site, new ReasonListener(reasons));
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
