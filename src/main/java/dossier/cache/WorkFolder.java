package dossier.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gets the folder of a workspace ready for files. */
final class WorkFolder {

    private static final String GIT_IGNORE = ".gitignore";
    private static final String EVERYTHING = "*\n";

    private WorkFolder() {}

    /** Makes the folder, and tells Git that nothing in it is anybody's work. */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Path ignore = folder.resolve(GIT_IGNORE);
            if (Files.notExists(ignore)) {
                Files.writeString(ignore, EVERYTHING);
            }
        } catch (IOException e) {
            // Where nothing can be left, the next build begins anew.
        }
    }

    /**
     * Removes what builds that were stopped have abandoned. Another build whose unfinished file
     * goes leaves that file to its next one, no more.
     */
    static void clear(Path folder) {
        try {
            removeAbandoned(folder);
        } catch (IOException e) {
            // It is in nobody's way.
        }
    }

    private static void removeAbandoned(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.toList();
        }
        for (Path entry : entries) {
            if (RecordFile.isUnfinished(entry)) {
                Files.deleteIfExists(entry);
            } else if (StagingFolder.isAbandoned(entry)) {
                StagingFolder.remove(entry);
            }
        }
    }
}
