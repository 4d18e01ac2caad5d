package dossier.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder for a process that hears of every change in it: each file is read once until it changes,
 * and is the very same array as long.
 */
public final class KeptSeeds implements SeedTree {

    private final Path root;
    private final SeedTree tree;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private Optional<Set<String>> names = Optional.empty();
    private Optional<List<String>> files = Optional.empty();

    /** How often something was said to have changed. */
    private long changes;

    public KeptSeeds(Path root) {
        this(root, SeedTree.of(root));
    }

    /**
     * @param tree of that folder
     */
    KeptSeeds(Path root, SeedTree tree) {
        this.root = root;
        this.tree = tree;
    }

    /**
     * Files or folders changed, came or went.
     *
     * @param paths also of other folders; empty when it may be anything
     */
    public synchronized void changed(Collection<Path> paths) {
        changes++;
        if (paths.isEmpty()) {
            kept.clear();
            forgetNames();
        }
        for (Path path : paths) {
            if (path.startsWith(root)) {
                changed(path);
            }
        }
    }

    private void changed(Path path) {
        String name = SeedTree.nameOf(root, path);
        kept.remove(name);
        boolean isKnown = names.filter(all -> all.contains(name)).isPresent();
        if (!isKnown || !Files.isRegularFile(path)) {
            kept.keySet().removeIf(file -> name.isEmpty() || file.startsWith(name + "/"));
            forgetNames();
        }
    }

    private void forgetNames() {
        names = Optional.empty();
        files = Optional.empty();
    }

    @Override
    public List<String> files() throws IOException {
        long before;
        synchronized (this) {
            if (files.isPresent()) {
                return files.get();
            }
            before = changes;
        }
        List<String> found = tree.files();
        synchronized (this) {
            if (changes == before) {
                files = Optional.of(found);
                names = Optional.of(Set.copyOf(found));
            }
        }
        return found;
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] known = kept.get(file);
        if (known != null) {
            return known;
        }
        long before = changesSoFar();
        byte[] bytes = tree.bytes(file);
        // Of what a link leads to no change is heard.
        return Files.isSymbolicLink(root.resolve(file)) ? bytes : keep(file, bytes, before);
    }

    private synchronized long changesSoFar() {
        return changes;
    }

    /** What was read before a change that was heard meanwhile may be old. */
    private synchronized byte[] keep(String file, byte[] bytes, long before) {
        if (changes == before) {
            kept.put(file, bytes);
        }
        return bytes;
    }

    @Override
    public String displayName(String file) {
        return tree.displayName(file);
    }
}
