package dossier.build;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.util.List;
import java.util.function.Supplier;

/** Two that hear the same. */
record BothListeners(BuildListener first, BuildListener second) implements BuildListener {

    @Override
    public void begins(Step step, int total) {
        first.begins(step, total);
        second.begins(step, total);
    }

    @Override
    public void advances() {
        first.advances();
        second.advances();
    }

    @Override
    public void beat() {
        first.beat();
        second.beat();
    }

    @Override
    public void planned(List<OutputFile> pages) {
        first.planned(pages);
        second.planned(pages);
    }

    @Override
    public void made(SitePath page, Supplier<PageChange> change) {
        first.made(page, change);
        second.made(page, change);
    }

    @Override
    public void ends() {
        first.ends();
        second.ends();
    }
}
