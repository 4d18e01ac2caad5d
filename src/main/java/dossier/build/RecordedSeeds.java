package dossier.build;

import dossier.model.Fingerprint;
import dossier.source.FileTree;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Seeds of which it is known what was read. */
final class RecordedSeeds implements FileTree {

    private final FileTree tree;
    private final Map<String, Fingerprint> read = new ConcurrentHashMap<>();
    private final Map<String, byte[]> ahead = new ConcurrentHashMap<>();
    private volatile List<String> listed = List.of();

    RecordedSeeds(FileTree tree) {
        this.tree = tree;
    }

    @Override
    public List<String> files() throws IOException {
        listed = tree.files();
        return listed;
    }

    /** Names of all files, as they were when somebody asked last. */
    List<String> listed() {
        return listed;
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] before = ahead.remove(file);
        byte[] bytes = before == null ? tree.bytes(file) : before;
        if (before == null) {
            read.put(file, Fingerprint.of(bytes));
        }
        return bytes;
    }

    @Override
    public String displayName(String file) {
        return tree.displayName(file);
    }

    /** What every file held that was read. */
    SortedMap<String, Fingerprint> read() {
        return new TreeMap<>(read);
    }

    /** Reads files, in parallel, that a build will ask for; it hears of what can't be read. */
    void readAhead(Collection<String> files) {
        files.parallelStream().forEach(this::readAhead);
    }

    private void readAhead(String file) {
        try {
            byte[] bytes = tree.bytes(file);
            read.put(file, Fingerprint.of(bytes));
            ahead.put(file, bytes);
        } catch (IOException e) {
            // Then the inputs are others than those of the last build, and the next asks again.
            read.remove(file);
        }
    }
}
