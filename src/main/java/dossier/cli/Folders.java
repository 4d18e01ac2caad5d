package dossier.cli;

import dossier.build.BuildListener;
import dossier.build.BuildMemory;
import dossier.build.BuildResult;
import dossier.build.BuildWay;
import dossier.build.CheckResult;
import dossier.build.Drafts;
import dossier.build.SiteBuilder;
import dossier.build.SiteUpdate;
import dossier.cache.Workspace;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import dossier.source.KeptSeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The folders that a build reads, and what of them. */
final class Folders {

    private static final Path TEMPLATES = Path.of("templates");
    private static final String WORKSPACE = ".dossier";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private SeedsFolder seeds;

    @Option(names = "--templates", paramLabel = "${bundle:label.folder}")
    private Path templates;

    @Option(names = "--drafts")
    private boolean drafts;

    /** Brings a site up to date with these folders. */
    SiteUpdate.Outcome update(Path site, boolean clean, BuildListener listener) throws IOException {
        try (Workspace workspace = clean ? Workspace.clean(leftBehind()) : workspace()) {
            BuildMemory memory = new BuildMemory(workspace);
            FileTree tree = FileTree.of(seeds.path(spec));
            return new SiteUpdate(tree, templateTree(), site, workspace).run(way(listener, memory));
        }
    }

    /** The folder of articles; it is there. */
    Path seeds() {
        return seeds.path(spec);
    }

    /** What the last build left, beside the seeds. */
    Workspace workspace() {
        return Workspace.of(leftBehind());
    }

    private Path leftBehind() {
        return seeds.path(spec).toAbsolutePath().normalize().resolveSibling(WORKSPACE);
    }

    /** The same, and what the articles print alike. */
    CheckResult check(BuildListener listener) throws IOException {
        try {
            return builder(listener).check();
        } finally {
            listener.ends();
        }
    }

    /** The same as a build, after others; a folder that went meanwhile is a failure of the disk. */
    BuildResult buildAgain(KeptSeeds kept, BuildListener listener, BuildMemory memory)
            throws IOException {
        TemplateTree tree = templates == null ? templateTree() : TemplateTree.of(templates);
        try {
            return new SiteBuilder(kept, tree, way(listener, memory)).build();
        } finally {
            listener.ends();
        }
    }

    /** The seeds for whoever hears of every change in {@link #watched}. */
    KeptSeeds keptSeeds() throws IOException {
        return new KeptSeeds(seeds.path(spec));
    }

    /** The folders in which somebody may change something, as real paths. */
    List<Path> watched() throws IOException {
        templateTree();
        Path designers = templates == null ? TEMPLATES : templates;
        return List.of(
                seeds.path(spec).toRealPath(),
                Files.exists(designers) ? designers.toRealPath() : designers.toAbsolutePath());
    }

    private SiteBuilder builder(BuildListener listener) throws IOException {
        FileTree tree = FileTree.of(seeds.path(spec));
        return new SiteBuilder(tree, templateTree(), way(listener, new BuildMemory()));
    }

    private BuildWay way(BuildListener listener, BuildMemory memory) {
        return new BuildWay(drafts ? Drafts.SHOWN : Drafts.LEFT_OUT, listener, memory);
    }

    private TemplateTree templateTree() throws IOException {
        if (templates == null) {
            return Files.isDirectory(TEMPLATES)
                    ? TemplateTree.of(TEMPLATES)
                    : TemplateTree.builtIn();
        }
        if (!Files.isDirectory(templates)) {
            throw new WrongUsage(spec, "wrong.templates", templates);
        }
        return TemplateTree.of(templates);
    }
}
