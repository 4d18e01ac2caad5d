package dossier.cache;

import dossier.model.FileDigest;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the files of a site held when a build had published them, and how they stood. A file that
 * stands so still needn't be read to know what it holds; any other is. So is one that was changed
 * in the last moment before the stamps were written, for it could have been changed once more
 * unnoticed (Git's documentation, racy-git).
 *
 * @param files by path
 * @param written when the stamps were, in nanoseconds since 1970
 * @param fingerprint of all stamps
 */
public record SiteStamps(Map<SitePath, Stamp> files, long written, Fingerprint fingerprint) {

    /** Knows nothing. */
    public static final SiteStamps NONE = new SiteStamps(Map.of(), 0, new Fingerprint(0, 0));

    /** Coarser than the clock of any file system that a site is built on. */
    private static final long MOMENT_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * How a file stood.
     *
     * @param modified nanoseconds since 1970
     */
    public record Stamp(FileDigest digest, long modified) {

        boolean isOf(BasicFileAttributes file) {
            return digest.size() == file.size() && modified == timeOf(file);
        }
    }

    private static long timeOf(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** How the file stands now; empty when there is none. Reads it only if it must. */
    public Optional<Stamp> stamp(Path site, SitePath path) {
        Path file = site.resolve(path.path());
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!now.isRegularFile()) {
                return Optional.empty();
            }
            Stamp known = files.get(path);
            return Optional.of(
                    known != null && known.isOf(now) && isTrusted(known)
                            ? known
                            : new Stamp(FileDigest.of(Files.readAllBytes(file)), timeOf(now)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How a file stands of which it is known what it holds. */
    public static Optional<Stamp> stamp(Path site, SitePath path, FileDigest digest) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(site.resolve(path.path()), BasicFileAttributes.class);
            return Optional.of(new Stamp(digest, timeOf(now)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether no file must be read because it was changed in the last moment. */
    public boolean areTrusted() {
        return files.values().stream().allMatch(this::isTrusted);
    }

    private boolean isTrusted(Stamp stamp) {
        return stamp.modified() < written - MOMENT_NANOSECONDS;
    }

    /** Whether every file of the site is as it was published. */
    public boolean standIn(Path site) {
        return files.entrySet().parallelStream()
                .allMatch(
                        file ->
                                stamp(site, file.getKey())
                                        .map(Stamp::digest)
                                        .equals(Optional.of(file.getValue().digest())));
    }

    private record StampedFile(SitePath path, Stamp stamp) {}

    /** The stamps as a file keeps them, in no order. */
    private record Kept(List<StampedFile> files) {}

    static SiteStamps read(Path file) throws IOException {
        Optional<RecordFile.Sealed<Kept>> kept = new RecordFile<>(file, Kept.class).read();
        if (kept.isEmpty()) {
            return NONE;
        }
        Map<SitePath, Stamp> files = new HashMap<>();
        kept.get().record().files().forEach(one -> files.put(one.path(), one.stamp()));
        return new SiteStamps(files, timeOf(file), kept.get().seal());
    }

    /** Leaves the stamps in a file; as they are then. */
    static SiteStamps write(Path file, Map<SitePath, Stamp> files) throws IOException {
        List<StampedFile> stamped =
                files.entrySet().stream()
                        .map(one -> new StampedFile(one.getKey(), one.getValue()))
                        .toList();
        Fingerprint seal = new RecordFile<>(file, Kept.class).write(new Kept(stamped));
        return Files.exists(file) ? new SiteStamps(files, timeOf(file), seal) : NONE;
    }

    private static long timeOf(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
