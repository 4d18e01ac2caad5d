package dossier.build;

import dossier.build.BuildListener.Step;
import dossier.cache.SiteStamps;
import dossier.cache.Workspace;
import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.publish.PublishReport;
import dossier.publish.Publisher;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings a site on disk up to date with its seeds and templates. */
public final class SiteUpdate {

    private final FileTree tree;
    private final TemplateTree templates;
    private final Path site;
    private final Workspace workspace;

    /**
     * @param workspace what the last update left; it stays open
     */
    public SiteUpdate(FileTree tree, TemplateTree templates, Path site, Workspace workspace) {
        this.tree = tree;
        this.templates = templates;
        this.site = site;
        this.workspace = workspace;
    }

    /**
     * What an update did.
     *
     * @param result without the files when nothing had to be done
     * @param problems of the build and of the publication
     * @param report empty when nothing was published
     */
    public record Outcome(
            BuildResult result, List<Problem> problems, Optional<PublishReport> report) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Builds and publishes; does neither when the site stands as it was made of the same inputs.
     *
     * @param way its memory is that of the workspace
     * @throws IOException when the disk fails
     */
    public Outcome run(BuildWay way) throws IOException {
        try {
            return update(way);
        } finally {
            way.listener().ends();
        }
    }

    private Outcome update(BuildWay way) throws IOException {
        RecordedSeeds seeds = new RecordedSeeds(tree);
        Optional<BuildNote> note = workspace.note(site, BuildNote.class);
        if (note.isPresent() && stands(note.get(), seeds, way)) {
            PublishReport report = PublishReport.unchanged(note.get().files());
            return new Outcome(note.get().result(), note.get().problems(), Optional.of(report));
        }
        BuildResult result = new SiteBuilder(seeds, templates, way).build();
        List<Problem> problems = new ArrayList<>(result.problems());
        if (result.hasErrors()) {
            return new Outcome(result, problems, Optional.empty());
        }
        way.listener().begins(Step.PUBLISH, 0);
        Optional<PublishReport> report =
                new Publisher(site, workspace, problems::add).publish(result.files());
        if (report.isPresent()) {
            Fingerprint inputs = inputs(way, seeds.listed(), seeds.read());
            BuildNote left = note(result, inputs, seeds.read().keySet());
            workspace.leaveNote(site, BuildNote.class, left);
        }
        return new Outcome(result, problems, report);
    }

    /** Whether the site is what these inputs would give. */
    private boolean stands(BuildNote note, RecordedSeeds seeds, BuildWay way) throws IOException {
        List<String> listed = tree.files();
        if (!Set.copyOf(listed).containsAll(note.read())) {
            return false;
        }
        seeds.readAhead(note.read());
        if (!inputs(way, listed, seeds.read()).equals(note.inputs())) {
            return false;
        }
        SiteStamps stamps = workspace.stamps(site);
        return stamps.fingerprint().equals(note.site()) && stamps.standIn(site);
    }

    private BuildNote note(BuildResult result, Fingerprint inputs, Set<String> read)
            throws IOException {
        return new BuildNote(
                inputs,
                List.copyOf(read),
                workspace.stamps(site).fingerprint(),
                result.files().size() + 1,
                result.counts(),
                result.problems(),
                result.ignored());
    }

    /**
     * Of all that a site is made of.
     *
     * @param listed names of all seeds
     * @param read what those held that were read
     */
    private Fingerprint inputs(BuildWay way, List<String> listed, Map<String, Fingerprint> read) {
        return Codec.fingerprint(
                new Inputs(
                        way.memory().generator(),
                        way.drafts(),
                        tree.displayName("."),
                        templates.displayName(),
                        templates.wholeFingerprint(),
                        listed,
                        new TreeMap<>(read)));
    }

    private record Inputs(
            Fingerprint generator,
            Drafts drafts,
            String seedFolder,
            String templateFolder,
            Fingerprint templates,
            List<String> listed,
            SortedMap<String, Fingerprint> read) {}
}
