package dossier.publish;

import dossier.export.Manifest;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Removes files that a build wrote and nobody changed, and folders that become empty by it. Never
 * leaves the site.
 */
final class FileRemover {

    private final Path site;
    private final SiteFiles files;
    private final Manifest before;
    private final List<SitePath> kept = new ArrayList<>();
    private int removed;

    /**
     * @param before what a build wrote
     */
    FileRemover(Path site, Manifest before) {
        this.site = site;
        this.files = new SiteFiles(site);
        this.before = before;
    }

    /** How many files were removed so far. */
    int removed() {
        return removed;
    }

    /** Files that hold other bytes than a build gave them, and were left alone. */
    List<SitePath> kept() {
        return List.copyOf(kept);
    }

    /** Removes files as far as they are there. */
    void remove(Collection<SitePath> paths) throws IOException {
        Set<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        for (SitePath path : paths) {
            Path file = files.at(path);
            if (files.isAsWritten(path, before)) {
                Files.delete(file);
                removed++;
            } else if (files.isThere(file)) {
                kept.add(path);
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
    }

    /** Removes what a stopped build left of files that it was writing. */
    void removeUnfinished(Collection<SitePath> paths) throws IOException {
        for (SitePath path : paths) {
            Path unfinished = FileWriter.unfinished(files.at(path));
            if (files.isThere(unfinished)) {
                Files.delete(unfinished);
            }
        }
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
