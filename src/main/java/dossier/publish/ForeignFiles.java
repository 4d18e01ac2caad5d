package dossier.publish;

import dossier.export.Manifest;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is in the way of a publication and is not the generator's: it is somebody's. */
final class ForeignFiles {

    private final Path site;
    private final SiteFiles files;
    private final Manifest before;

    /**
     * Obsolete files that the publication removes before it writes, and the folders they are in.
     */
    private final Set<Path> leaving = new HashSet<>();

    /** The same by their names ignoring case. */
    private final Map<String, Path> leavingNames = new HashMap<>();

    private ForeignFiles(Path site, Manifest before) {
        this.site = site;
        this.files = new SiteFiles(site);
        this.before = before;
    }

    /**
     * The files and folders in the way, in order.
     *
     * @param publication what is published, and which of it isn't there yet
     * @param inTheWay files that an earlier build wrote and this publication removes first
     */
    static SortedSet<Path> of(
            Path site, Publication publication, Manifest before, Collection<SitePath> inTheWay)
            throws IOException {
        ForeignFiles foreign = new ForeignFiles(site, before);
        foreign.leave(inTheWay);
        SortedSet<Path> found = new TreeSet<>();
        for (OutputFile file : publication.changed()) {
            if (foreign.isTaken(file)) {
                found.add(foreign.files.at(file.path()));
            }
        }
        for (Path folder : foreign.folders(publication.all())) {
            Path nearest = foreign.nearest(folder);
            if (!foreign.canHoldFiles(nearest)) {
                found.add(nearest);
            }
        }
        return found;
    }

    /** What a publication wants, and what of it doesn't stand already. */
    record Publication(List<OutputFile> all, List<OutputFile> changed) {}

    private Set<Path> folders(List<OutputFile> wanted) {
        Set<String> names = new TreeSet<>();
        names.add(Manifest.PATH.folder());
        wanted.forEach(file -> names.add(file.path().folder()));
        return names.stream().map(site::resolve).collect(Collectors.toCollection(TreeSet::new));
    }

    private void leave(Collection<SitePath> inTheWay) throws IOException {
        for (SitePath path : inTheWay) {
            if (files.isAsWritten(path, before)) {
                Path file = files.at(path);
                leavingNames.put(path.ignoringCase(), file);
                while (!file.equals(site) && leaving.add(file)) {
                    file = file.getParent();
                }
            }
        }
    }

    private boolean isTaken(OutputFile file) throws IOException {
        Path target = files.at(file.path());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(target)) {
                return !paths.allMatch(leaving::contains);
            }
        }
        Path other = leavingNames.get(file.path().ignoringCase());
        return !before.files().containsKey(file.path())
                && !FileWriter.holds(site, file)
                && (other == null || !Files.isSameFile(other, target));
    }

    /** The folder itself, or what stands in its place, or in that of a folder that it is in. */
    private Path nearest(Path folder) {
        Path nearest = folder;
        while (!nearest.equals(site) && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private boolean canHoldFiles(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isDirectory(folder) ? files.isInside(folder) : leaving.contains(folder);
    }
}
