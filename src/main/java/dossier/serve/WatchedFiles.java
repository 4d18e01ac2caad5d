package dossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which files of folders are looked at, and how they stood at some moment. */
final class WatchedFiles {

    /** How a file stood: when it was written last, in milliseconds, and its size. */
    private record Stamp(long written, long size) {}

    private WatchedFiles() {}

    /** Whether a file or folder of this name counts; not what editors leave while they save. */
    static boolean counts(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !name.endsWith("~")
                && !name.endsWith(".swp")
                && !name.equals("4913");
    }

    /** All files of the folders as they stand; a folder that isn't there has none. */
    static Map<Path, ?> standing(List<Path> folders) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            walk(
                    folder,
                    new Visit() {
                        @Override
                        public void file(Path file, BasicFileAttributes as) {
                            long written = as.lastModifiedTime().toMillis();
                            stamps.put(file, new Stamp(written, as.size()));
                        }
                    });
        }
        return stamps;
    }

    /** Files that stand otherwise at one of two moments, or only then. */
    static Set<Path> differing(Map<Path, ?> before, Map<Path, ?> after) {
        Set<Path> differing = new HashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(file -> Objects.equals(before.get(file), after.get(file)));
        return differing;
    }

    /** Something to do with files and folders. */
    interface Visit {
        default void file(Path file, BasicFileAttributes as) {}

        default void folder(Path folder) {}
    }

    /** Visits a folder and all that is in it and counts; passes over what goes meanwhile. */
    static void walk(Path root, Visit visit) {
        try {
            Files.walkFileTree(root, new Tolerant(root, visit));
        } catch (IOException e) {
            throw new IllegalStateException("the visitor tolerates everything: " + root, e);
        }
    }

    private static final class Tolerant extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Visit visit;

        Tolerant(Path root, Visit visit) {
            this.root = root;
            this.visit = visit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes as) {
            if (!folder.equals(root) && !counts(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            visit.folder(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
            if (counts(file)) {
                visit.file(file, as);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
