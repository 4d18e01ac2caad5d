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

/** Which files of folders are looked at, and how they stood at some moment. For one thread. */
final class WatchedFiles {

    /** How a file stood: when it was written last, in milliseconds, and its size. */
    private record Stamp(long written, long size) {

        /** Of a file, or of that to which a link leads. */
        static Stamp of(Path file, BasicFileAttributes as) {
            BasicFileAttributes found = as;
            if (as.isSymbolicLink()) {
                try {
                    found = Files.readAttributes(file, BasicFileAttributes.class);
                } catch (IOException e) {
                    // It leads nowhere.
                }
            }
            return new Stamp(found.lastModifiedTime().toMillis(), found.size());
        }
    }

    private final Map<Path, Stamp> stamps = new HashMap<>();

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
    static WatchedFiles standing(List<Path> folders) {
        WatchedFiles files = new WatchedFiles();
        folders.forEach(files::add);
        return files;
    }

    private void add(Path fileOrFolder) {
        walk(
                fileOrFolder,
                new Visit() {
                    @Override
                    public void file(Path file, BasicFileAttributes as) {
                        stamps.put(file, Stamp.of(file, as));
                    }
                });
    }

    /** Looks again at some of the files or folders, which may have come or gone. */
    void update(Set<Path> paths) {
        Set<Path> folders = new HashSet<>();
        for (Path path : paths) {
            if (stamps.remove(path) == null && !Files.isRegularFile(path)) {
                folders.add(path);
            }
        }
        if (!folders.isEmpty()) {
            stamps.keySet().removeIf(file -> isIn(folders, file));
        }
        paths.forEach(this::add);
    }

    private static boolean isIn(Set<Path> folders, Path file) {
        Path folder = file.getParent();
        while (folder != null && !folders.contains(folder)) {
            folder = folder.getParent();
        }
        return folder != null;
    }

    /** Files that stood otherwise before, or only stand now, or stood only then. */
    Set<Path> differing(WatchedFiles before) {
        Set<Path> differing = new HashSet<>(before.stamps.keySet());
        differing.addAll(stamps.keySet());
        differing.removeIf(file -> Objects.equals(before.stamps.get(file), stamps.get(file)));
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
