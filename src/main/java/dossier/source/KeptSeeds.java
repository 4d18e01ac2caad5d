package dossier.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for a process that hears of every change in it, but for files that no build reads: each
 * file is read once until it changes, and is the very same array as long.
 */
public final class KeptSeeds implements FileTree {

    /** When more files change at once, all are forgotten: reading them is no more work by then. */
    private static final int MANY = 500;

    private final Path root;
    private final FileTree tree;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private Optional<Listing> listing = Optional.empty();

    /** How often something was said to have changed. */
    private long changes;

    private record Listing(List<String> files, Set<String> names) {

        static Listing of(List<String> files) {
            return new Listing(files, Set.copyOf(files));
        }
    }

    /**
     * @throws IOException when the folder isn't there
     */
    public KeptSeeds(Path root) throws IOException {
        this(root, FileTree.of(root));
    }

    /**
     * @param tree of that folder
     */
    KeptSeeds(Path root, FileTree tree) throws IOException {
        this.root = root.toRealPath();
        this.tree = tree;
    }

    /** Anything may be something else now. */
    public synchronized void forget() {
        changes++;
        kept.clear();
        listing = Optional.empty();
    }

    /**
     * Files or folders were written, came or went.
     *
     * @param paths real ones, also of other folders
     */
    public synchronized void changed(Set<Path> paths) {
        if (paths.size() > MANY) {
            forget();
            return;
        }
        changes++;
        paths.stream().filter(path -> path.startsWith(root)).forEach(this::changed);
    }

    private void changed(Path path) {
        String name = FileTree.nameOf(root, path);
        kept.remove(name);
        if (!isFile(path)) {
            String start = name.isEmpty() ? "" : name + "/";
            kept.keySet().removeIf(file -> file.startsWith(start));
            listing = Optional.empty();
        } else if (listing.filter(known -> known.names().contains(name)).isEmpty()) {
            listing = Optional.empty();
        }
    }

    /** Whether there is a file that has just this name: some systems find it by others too. */
    private static boolean isFile(Path path) {
        try {
            Path real = path.toRealPath(LinkOption.NOFOLLOW_LINKS);
            return Files.isRegularFile(path)
                    && real.getFileName().toString().equals(path.getFileName().toString());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<String> files() throws IOException {
        Optional<Listing> known = listing();
        if (known.isPresent()) {
            return known.get().files();
        }
        long before = changesSoFar();
        List<String> found = tree.files();
        // Nobody hears of it when what a link leads to comes or goes.
        return hasLinks() ? found : keep(found, before);
    }

    private synchronized Optional<Listing> listing() {
        return listing;
    }

    private synchronized List<String> keep(List<String> found, long before) {
        if (changes == before) {
            listing = Optional.of(Listing.of(found));
        }
        return found;
    }

    private boolean hasLinks() throws IOException {
        try (Stream<Path> links =
                Files.find(root, Integer.MAX_VALUE, (path, as) -> as.isSymbolicLink())) {
            return links.anyMatch(link -> !link.equals(root));
        } catch (UncheckedIOException e) {
            // There is a folder that can't be looked into, and nobody hears when it can.
            return true;
        }
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] known = kept.get(file);
        if (known != null) {
            return known;
        }
        long before = changesSoFar();
        byte[] bytes = tree.bytes(file);
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
