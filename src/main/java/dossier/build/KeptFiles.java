package dossier.build;

import dossier.cache.CachedFiles;
import dossier.cache.MadeFiles;
import dossier.cache.Workspace;
import java.util.Optional;

/** The files as the last build made them that ended well. */
final class KeptFiles {

    private final Workspace workspace;
    private Optional<MadeFiles> made = Optional.empty();

    /**
     * @param workspace where an earlier process may have left them
     */
    KeptFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the last build made, to which this one adds its own. */
    MadeFiles begin() {
        made = Optional.of(made.map(MadeFiles::again).orElseGet(this::left));
        return made.get();
    }

    private MadeFiles left() {
        CachedFiles left = workspace.find(CachedFiles.class).orElse(CachedFiles.NOTHING);
        return MadeFiles.after(left, workspace::keep);
    }

    /** What this build made is what the next one finds, also one of a later process. */
    void settle() {
        MadeFiles now = made.orElseThrow();
        if (!now.areSame()) {
            workspace.leave(CachedFiles.class, now.toLeave());
        }
        made = Optional.of(now.next());
    }
}
