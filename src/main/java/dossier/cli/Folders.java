package dossier.cli;

import dossier.build.BuildListener;
import dossier.build.BuildResult;
import dossier.build.CheckResult;
import dossier.build.SiteBuilder;
import dossier.render.TemplateTree;
import dossier.source.SeedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The folders that every command reads. */
final class Folders {

    private static final Path TEMPLATES = Path.of("templates");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private SeedsFolder seeds;

    @Option(names = "--templates", paramLabel = "${bundle:label.folder}")
    private Path templates;

    /** Builds the site of these folders in memory. */
    BuildResult build(BuildListener listener) throws IOException {
        return builder(listener).build();
    }

    /** The same, and what the articles print alike. */
    CheckResult check(BuildListener listener) throws IOException {
        return builder(listener).check();
    }

    private SiteBuilder builder(BuildListener listener) throws IOException {
        return new SiteBuilder(SeedTree.of(seeds.path(spec)), templateTree(), listener);
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
