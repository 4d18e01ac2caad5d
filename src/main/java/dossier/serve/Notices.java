package dossier.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the system tells of changes in folders. For one thread. */
final class Notices implements Closeable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE
    };

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private boolean complete = true;
    private int followed;

    private Notices(List<Path> roots, WatchService service) {
        this.roots = roots;
        this.service = service;
    }

    /** Notices of these folders and all in them; empty where the system gives none. */
    static Optional<Notices> of(List<Path> roots) {
        try {
            Notices notices = new Notices(roots, roots.get(0).getFileSystem().newWatchService());
            notices.followAll();
            return Optional.of(notices);
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Whether no folder had to be left out: systems follow a limited number. */
    boolean isComplete() {
        return complete;
    }

    /** Follows folders that weren't there before; whether there are any. */
    boolean followAll() {
        int before = followed;
        roots.forEach(this::follow);
        return followed > before;
    }

    private void follow(Path folder) {
        WatchedFiles.walk(
                folder,
                new WatchedFiles.Visit() {
                    @Override
                    public void folder(Path found) {
                        register(found);
                    }
                });
    }

    private void register(Path folder) {
        try {
            if (folders.put(folder.register(service, KINDS), folder) == null) {
                followed++;
            }
        } catch (IOException e) {
            // Gone again, or one too many: then looking at the files has to do.
            complete &= !Files.isDirectory(folder);
        }
    }

    /** Waits for a change of something that counts, at most so long; empty if there was none. */
    Optional<Change> await(long nanoseconds) throws InterruptedException {
        WatchKey key = service.poll(nanoseconds, TimeUnit.NANOSECONDS);
        Set<Path> changed = new HashSet<>();
        boolean lost = false;
        while (key != null) {
            lost |= !readInto(changed, key);
            if (!key.reset()) {
                folders.remove(key);
            }
            key = service.poll();
        }
        if (lost) {
            // More happened than the system kept.
            followAll();
            return Optional.of(Change.ANYTHING);
        }
        return Change.of(changed);
    }

    /** Whether all that happened in the folder is known by name. */
    private boolean readInto(Set<Path> changed, WatchKey key) {
        Path folder = folders.get(key);
        boolean known = true;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                known = false;
            } else if (WatchedFiles.counts(name)) {
                changed.add(folder.resolve(name));
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    follow(folder.resolve(name));
                }
            }
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
