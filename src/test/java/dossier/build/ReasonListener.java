package dossier.build;

import dossier.model.SitePath;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers why each page was made. */
record ReasonListener(Map<String, PageChange.Reason> reasons) implements BuildListener {

    @Override
    public void begins(Step step, int total) {}

    @Override
    public void advances() {}

    @Override
    public void ends() {}

    @Override
    public void made(SitePath page, Supplier<PageChange> change) {
        synchronized (reasons) {
            reasons.put(page.path(), change.get().reason());
        }
    }
}
