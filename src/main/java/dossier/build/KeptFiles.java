package dossier.build;

import dossier.cache.CachedFiles;
import dossier.cache.MadeFiles;
import dossier.cache.Workspace;
import dossier.model.Memo;
import java.util.Optional;

/** The files as the last build made them that ended well. */
final class KeptFiles {

    private final Workspace workspace;
    private final Memo<CachedFiles> left;
    private Optional<MadeFiles> made = Optional.empty();

    /**
     * @param workspace where an earlier process may have left them
     */
    KeptFiles(Workspace workspace) {
        this.workspace = workspace;
        this.left = new Memo<>(() -> workspace.find(CachedFiles.class).orElse(CachedFiles.NOTHING));
    }

    /** Reads what an earlier process left, before anybody asks. */
    void readAhead() {
        left.get();
    }

    /** What the last build made, to which this one adds its own. */
    MadeFiles begin() {
        made =
                Optional.of(
                        made.map(MadeFiles::again)
                                .orElseGet(() -> MadeFiles.after(left.get(), workspace::keep)));
        return made.get();
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
