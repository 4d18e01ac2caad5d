package dossier.cache;

import dossier.model.FileDigest;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** What kind of file it is, and a number that goes up with every change of the format. */
    private static final int FORMAT = 'S' << 24 | 1;

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

    static SiteStamps read(Path file) throws IOException {
        Optional<CheckedFile.Content> content = CheckedFile.read(file);
        if (content.isEmpty()) {
            return NONE;
        }
        byte[] all = content.get().bytes();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
            if (in.readInt() != FORMAT) {
                return NONE;
            }
            int count = in.readInt();
            Map<SitePath, Stamp> files = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                SitePath path = new SitePath(in.readUTF());
                FileDigest digest = new FileDigest(in.readUTF(), in.readLong());
                files.put(path, new Stamp(digest, in.readLong()));
            }
            long written = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            return new SiteStamps(files, written, content.get().fingerprint());
        }
    }

    static void write(Path file, Map<SitePath, Stamp> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(files.size());
            for (Map.Entry<SitePath, Stamp> one : new TreeMap<>(files).entrySet()) {
                out.writeUTF(one.getKey().path());
                out.writeUTF(one.getValue().digest().sha256());
                out.writeLong(one.getValue().digest().size());
                out.writeLong(one.getValue().modified());
            }
        }
        CheckedFile.write(file, bytes.toByteArray());
    }
}
