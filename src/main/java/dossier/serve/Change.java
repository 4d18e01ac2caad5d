package dossier.serve;

import dossier.source.KeptSeeds;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in folders.
 *
 * @param paths files and folders that were written, came or went
 * @param anything whether whatever else there is may have changed too
 */
public record Change(Set<Path> paths, boolean anything) {

    /** Whatever there is may have changed. */
    static final Change ANYTHING = new Change(Set.of(), true);

    public Change {
        paths = Set.copyOf(paths);
    }

    /** Has seeds forget what may be something else now. */
    public void tell(KeptSeeds seeds) {
        if (anything) {
            seeds.forget();
        } else {
            seeds.changed(paths);
        }
    }

    /** Of these paths, if there are any. */
    static Optional<Change> of(Set<Path> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Change(paths, false));
    }
}
