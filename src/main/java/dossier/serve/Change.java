package dossier.serve;

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

    /** Of these paths, if there are any. */
    static Optional<Change> of(Set<Path> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Change(paths, false));
    }
}
