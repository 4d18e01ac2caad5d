package dossier.cache;

import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code .dossier/}, where a build finds what the last one left and leaves what the next
 * can use. Without a folder that can be written everything works, only slower.
 */
public final class Workspace implements AutoCloseable {

    private static final String PAGES = "pages";
    private static final String STAMPS = "stamps";
    private static final String NOTE = "note";

    private final Optional<Path> folder;
    private final Staging staging;

    private Workspace(Optional<Path> folder) {
        this.folder = folder;
        this.staging = new Staging(folder);
    }

    /** Nothing is found, nothing is left. */
    public static Workspace none() {
        return new Workspace(Optional.empty());
    }

    /** The folder, which is made when there is something to leave. */
    public static Workspace of(Path folder) {
        return new Workspace(Optional.of(folder));
    }

    /** The pages of the last build. */
    public PageCache pages() {
        return PageCache.after(
                folder.map(at -> PageCacheFile.read(at.resolve(PAGES))).orElse(Map.of()));
    }

    /** Leaves these pages to the next build. */
    public void leave(Map<SitePath, CachedPage> pages) {
        folder.ifPresent(at -> PageCacheFile.write(at.resolve(PAGES), pages));
    }

    /** How a site stood after the last build. */
    public SiteStamps stamps(Path site) throws IOException {
        Optional<Path> file = fileOf(site, STAMPS);
        return file.isPresent() ? SiteStamps.read(file.get()) : SiteStamps.NONE;
    }

    /** Leaves how a site stands now. */
    public void leave(Path site, Map<SitePath, SiteStamps.Stamp> stamps) throws IOException {
        Optional<Path> file = fileOf(site, STAMPS);
        if (file.isPresent()) {
            SiteStamps.write(file.get(), stamps);
        }
    }

    /** A file about a site's folder, whose name tells it from others by a part of its hash. */
    private Optional<Path> fileOf(Path site, String name) throws IOException {
        Path real = Files.exists(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
        String hash = HexFormat.of().toHexDigits(Fingerprint.of(real.toString()).high());
        return folder.map(at -> at.resolve(name + "-" + hash));
    }

    /** What the last build of a site noted for the next. */
    public Optional<byte[]> note(Path site) throws IOException {
        return fileOf(site, NOTE).flatMap(CheckedFile::read);
    }

    /** Notes something for the next build of the site. */
    public void leaveNote(Path site, byte[] note) throws IOException {
        fileOf(site, NOTE).ifPresent(file -> CheckedFile.write(file, note));
    }

    /** Keeps a finished file until the workspace is closed. */
    public FileContent keep(byte[] bytes) {
        return staging.keep(bytes);
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
