package dossier.build;

import dossier.cache.Workspace;
import dossier.corpus.words.WordMemory;
import dossier.model.Fingerprint;
import java.util.Optional;
import java.util.Set;

/** The articles as the last build cut them into words. */
final class KeptWords {

    private final Workspace workspace;
    private Optional<WordMemory> memory = Optional.empty();

    /** The articles of which the workspace holds the words. */
    private Set<Fingerprint> left = Set.of();

    /**
     * @param workspace where an earlier process may have left them
     */
    KeptWords(Workspace workspace) {
        this.workspace = workspace;
    }

    synchronized WordMemory memory() {
        if (memory.isEmpty()) {
            Optional<WordMemory> found =
                    workspace.find(WordMemory.IndexedWords.class).map(WordMemory::new);
            memory = Optional.of(found.orElseGet(WordMemory::new));
            left = memory.get().articles();
        }
        return memory.get();
    }

    /** Leaves to later processes what this one knows. */
    void settle() {
        Set<Fingerprint> now = memory().articles();
        if (!now.equals(left)) {
            workspace.leave(WordMemory.IndexedWords.class, memory().toLeave());
            left = now;
        }
    }
}
