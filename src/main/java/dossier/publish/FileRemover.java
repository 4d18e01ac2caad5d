package dossier.publish;

import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Removes files that a build wrote, and folders that become empty by it. Never leaves the site. */
final class FileRemover {

    private final Path site;

    FileRemover(Path site) {
        this.site = site;
    }

    /** Removes files as far as they are there, and returns how many were. */
    int remove(Collection<SitePath> paths) throws IOException {
        Set<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        int removed = 0;
        for (SitePath path : paths) {
            Path file = site.resolve(path.path());
            if (isOurs(file)) {
                Files.delete(file);
                removed++;
            }
            Path folder = file.getParent();
            while (!folder.equals(site)) {
                folders.add(folder);
                folder = folder.getParent();
            }
        }
        for (Path folder : folders) {
            removeIfEmpty(folder);
        }
        return removed;
    }

    /** Removes what a stopped build left of files that it was writing. */
    void removeUnfinished(Collection<SitePath> paths) throws IOException {
        for (SitePath path : paths) {
            Path unfinished = FileWriter.unfinished(site.resolve(path.path()));
            if (isOurs(unfinished)) {
                Files.delete(unfinished);
            }
        }
    }

    /** Whether there is a file that no symbolic link has put elsewhere. */
    private boolean isOurs(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                && file.getParent().toRealPath().startsWith(site.toRealPath());
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean empty;
        try (Stream<Path> entries = Files.list(folder)) {
            empty = entries.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
