package dossier.cli;

import dossier.build.BuildListener;
import dossier.build.BuildMemory;
import dossier.build.BuildResult;
import dossier.cache.Workspace;
import dossier.serve.Change;
import dossier.serve.Preview;
import dossier.source.KeptSeeds;
import java.io.IOException;

/** Builds folders again and again, reading what changed. */
final class PreviewBuild implements Preview.Build {

    private final Folders folders;
    private final PreviewLines lines;
    private final Workspace workspace;
    private final BuildMemory memory;
    private final KeptSeeds seeds;

    PreviewBuild(Folders folders, PreviewLines lines, Workspace workspace) throws IOException {
        this.folders = folders;
        this.lines = lines;
        this.workspace = workspace;
        this.memory = new BuildMemory(workspace);
        this.seeds = folders.keptSeeds();
    }

    @Override
    public BuildResult run(BuildListener listener) throws IOException {
        BuildResult result = folders.buildAgain(seeds, lines.progress().and(listener), memory);
        // Now, so that nothing is in the way of the next edit.
        workspace.awaitLeft();
        return result;
    }

    @Override
    public void changed(Change change) {
        change.tell(seeds);
    }
}
