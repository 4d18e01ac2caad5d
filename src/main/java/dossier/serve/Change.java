package dossier.serve;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in folders, at least.
 *
 * @param paths files and folders that were written, came or went; empty when it may be anything
 */
public record Change(Set<Path> paths) {

    /** Whatever there is may have changed. */
    static final Change ANYTHING = new Change(Set.of());

    public Change {
        paths = Set.copyOf(paths);
    }

    /** Of these paths, if there are any. */
    static Optional<Change> of(Set<Path> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Change(paths));
    }

    /** Both. */
    Change and(Change other) {
        if (paths.isEmpty() || other.paths.isEmpty()) {
            return ANYTHING;
        }
        Set<Path> both = new HashSet<>(paths);
        both.addAll(other.paths);
        return new Change(both);
    }

    /** Whether the path is one of these, or in one of these folders. */
    boolean covers(Path path) {
        return paths.isEmpty() || paths.stream().anyMatch(path::startsWith);
    }
}
