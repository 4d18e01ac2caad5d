package dossier.publish;

import dossier.export.Manifest;
import dossier.model.FileDigest;
import dossier.model.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in the site's folder, and whether a build wrote it. Follows no symbolic link out. */
final class SiteFiles {

    private final Path site;

    SiteFiles(Path site) {
        this.site = site;
    }

    Path at(SitePath path) {
        return site.resolve(path.path());
    }

    /** Whether there is a file, or a link in its place, in a folder of the site. */
    boolean isThere(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                && isInside(file.getParent());
    }

    /** Whether an existing folder is the site's or in it, also by the links that lead to it. */
    boolean isInside(Path folder) throws IOException {
        return folder.toRealPath().startsWith(site.toRealPath());
    }

    /** Whether the file is there with the bytes that a build gave it. */
    boolean isAsWritten(SitePath path, Manifest before) throws IOException {
        Optional<FileDigest> found = entry(path);
        return found.isPresent() && before.lists(path, found.get());
    }

    /** The manifest of what an earlier publication, perhaps a stopped one, left behind. */
    Manifest standing(Manifest before) {
        Map<SitePath, FileDigest> found = new ConcurrentHashMap<>();
        before.replaced().keySet().parallelStream()
                .forEach(path -> uncheckedEntry(path).ifPresent(file -> found.put(path, file)));
        return before.standing(found);
    }

    private Optional<FileDigest> uncheckedEntry(SitePath path) {
        try {
            return entry(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FileDigest> entry(SitePath path) throws IOException {
        Path file = at(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isInside(file.getParent())
                ? Optional.of(FileDigest.of(Files.readAllBytes(file)))
                : Optional.empty();
    }
}
