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

    /** What the last build made, also one of an earlier process. */
    synchronized MadeFiles before() {
        if (made.isEmpty()) {
            CachedFiles left = workspace.find(CachedFiles.class).orElse(CachedFiles.NOTHING);
            made = Optional.of(MadeFiles.after(left, workspace::keep));
        }
        return made.get();
    }

    /** The same, to which a build adds its own. */
    synchronized MadeFiles begin() {
        made = Optional.of(before().again());
        return made.get();
    }

    /** What this build made is what the next one finds, also one of a later process. */
    synchronized void settle() {
        MadeFiles now = made.orElseThrow();
        if (!now.areSame()) {
            workspace.leave(CachedFiles.class, now::toLeave);
        }
        made = Optional.of(now.next());
    }
}
