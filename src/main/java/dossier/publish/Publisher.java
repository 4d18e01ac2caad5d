package dossier.publish;

import dossier.cache.Workspace;
import dossier.export.Manifest;
import dossier.model.Memo;
import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a folder to hold exactly the files of a finished site. Writes only what differs, each file
 * whole or not at all, removes last, and only what an earlier build wrote. Stopped at any moment it
 * leaves every file whole and a manifest from which the next publication knows what is its own.
 */
public final class Publisher {

    private final Path site;
    private final Workspace workspace;
    private final Consumer<Problem> problems;

    public Publisher(Path site, Consumer<Problem> problems) {
        this(site, Workspace.none(), problems);
    }

    /**
     * @param workspace knows how the last publication left the site, so that not every file of it
     *     must be read
     */
    public Publisher(Path site, Workspace workspace, Consumer<Problem> problems) {
        this.site = site;
        this.workspace = workspace;
        this.problems = problems;
    }

    /**
     * Publishes the files.
     *
     * @param files the whole site but its manifest, with paths that differ
     * @return empty, with a problem reported and nothing changed, when the folder is not the
     *     generator's to write
     * @throws IOException when the disk fails
     */
    public Optional<PublishReport> publish(List<OutputFile> files) throws IOException {
        if (isForeign()) {
            // Nothing of ours is left beside somebody's folder.
            refuseForeign();
            return Optional.empty();
        }
        Optional<SiteLock> lock = SiteLock.take(site);
        if (lock.isEmpty()) {
            refuse(
                    ProblemCode.SITE_LOCKED,
                    site.toString(),
                    Wording.of("another build is writing this folder"),
                    Wording.of("wait until it is done, then build again"));
            return Optional.empty();
        }
        try (SiteLock held = lock.get()) {
            StandingFiles standing = new StandingFiles(site, workspace);
            Optional<Manifest> before = previous(standing);
            return before.isPresent() ? publish(files, before.get(), standing) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The manifest in the folder; an empty one for an empty folder; none, with a problem, for a
     * foreign one.
     */
    private Optional<Manifest> previous(StandingFiles standing) throws IOException {
        Path file = site.resolve(Manifest.PATH.path());
        if (Files.isRegularFile(file)) {
            Optional<Manifest> manifest = standing.manifest();
            if (manifest.isEmpty()) {
                manifest = Manifest.parse(Files.readAllBytes(file));
            }
            if (manifest.isPresent()) {
                return manifest;
            }
        } else if (isEmpty()) {
            return Optional.of(Manifest.NONE);
        }
        refuseForeign();
        return Optional.empty();
    }

    private boolean isForeign() throws IOException {
        try {
            return !Files.isRegularFile(site.resolve(Manifest.PATH.path())) && !isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void refuseForeign() {
        refuse(
                ProblemCode.SITE_NOT_OURS,
                site.toString(),
                Wording.of("this folder holds files but no {0} of an earlier build", Manifest.PATH),
                Wording.of("build to a new or empty folder with --site"));
    }

    /** Whether there are no files but those that a build leaves when it is stopped at once. */
    private boolean isEmpty() throws IOException {
        if (!Files.exists(site)) {
            return true;
        }
        Path folder = site.toRealPath();
        Path unfinished = FileWriter.unfinished(folder.resolve(Manifest.PATH.path()));
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.allMatch(path -> Files.isDirectory(path) || path.equals(unfinished));
        }
    }

    private Optional<PublishReport> publish(
            List<OutputFile> files, Manifest left, StandingFiles standing) throws IOException {
        Manifest before = new SiteFiles(site).standing(left);
        Manifest next = Manifest.of(files);
        Obsolete obsolete = Obsolete.of(before.files().keySet(), next.files().keySet());
        Memo<OutputFile> manifest = new Memo<>(next::toFile).ahead();
        List<OutputFile> changed = differing(files, standing);
        if (hasForeign(new ForeignFiles.Publication(files, changed), before, obsolete)) {
            return Optional.empty();
        }
        FileRemover remover = new FileRemover(site, before);
        remover.removeUnfinished(List.of(Manifest.PATH));
        if (!before.complete()) {
            remover.removeUnfinished(before.files().keySet());
        }
        if (obsolete.isEmpty() && changed.isEmpty() && standing.holds(manifest.get())) {
            standing.leaveStamps();
            return Optional.of(PublishReport.unchanged(files.size() + 1));
        }
        FileWriter.write(site, before.during(next).toFile());
        if (!obsolete.inTheWay().isEmpty()) {
            // Where two names are one file, what is there was not seen before this.
            remover.remove(obsolete.inTheWay());
            changed = differing(files, standing);
        }
        createFolders(changed);
        changed.parallelStream().forEach(file -> write(file, standing));
        remover.remove(obsolete.others());
        write(manifest.get(), standing);
        standing.leaveStamps();
        return Optional.of(
                new PublishReport(
                        changed.size() + 1,
                        files.size() - changed.size(),
                        remover.removed(),
                        remover.kept()));
    }

    private void write(OutputFile file, StandingFiles standing) {
        FileWriter.writeUnchecked(site, file);
        standing.wrote(file);
    }

    private static List<OutputFile> differing(List<OutputFile> files, StandingFiles standing) {
        return files.parallelStream().filter(file -> !standing.holds(file)).toList();
    }

    /** Reports what is in the way that no build wrote; it is somebody's. */
    private boolean hasForeign(
            ForeignFiles.Publication publication, Manifest before, Obsolete obsolete)
            throws IOException {
        SortedSet<Path> foreign = ForeignFiles.of(site, publication, before, obsolete.inTheWay());
        for (Path file : foreign) {
            refuse(
                    ProblemCode.SITE_FILE_NOT_OURS,
                    file.toString(),
                    Wording.of("this is in the way and no build wrote it"),
                    Wording.of("move it elsewhere, then build again"));
        }
        return !foreign.isEmpty();
    }

    private void createFolders(List<OutputFile> files) throws IOException {
        Set<Path> folders =
                files.stream()
                        .map(file -> site.resolve(file.path().path()).getParent())
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
    }

    private void refuse(ProblemCode code, String place, Wording fault, Wording remedy) {
        problems.accept(
                new Problem(code, SourceLocation.of(place.replace('\\', '/')), fault, remedy));
    }
}
