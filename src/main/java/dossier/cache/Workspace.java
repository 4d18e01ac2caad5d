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
    private static final String STAMPS = "stamps-";
    private static final String NOTE = "note-";

    private final Optional<Path> folder;
    private final boolean clean;
    private final Staging staging;

    private Workspace(Optional<Path> folder, boolean clean) {
        this.folder = folder;
        this.clean = clean;
        this.staging = new Staging(folder);
    }

    /** Nothing is found, nothing is left. */
    public static Workspace none() {
        return new Workspace(Optional.empty(), false);
    }

    /** The folder, which is made when there is something to leave. */
    public static Workspace of(Path folder) {
        return new Workspace(Optional.of(folder), false);
    }

    /** The same, but what is in it isn't used. */
    public static Workspace clean(Path folder) {
        return new Workspace(Optional.of(folder), true);
    }

    /** The pages of the last build. */
    public PageCache pages() {
        return PageCache.after(found(PAGES).map(PageCacheFile::read).orElse(Map.of()));
    }

    /** Leaves these pages to the next build. */
    public void leave(Map<SitePath, CachedPage> pages) {
        place(PAGES).ifPresent(file -> PageCacheFile.write(file, pages));
    }

    /** How a site stood after the last build. */
    public SiteStamps stamps(Path site) throws IOException {
        return clean ? SiteStamps.NONE : left(site);
    }

    /** The same after this build, also when it begins anew. */
    public SiteStamps left(Path site) throws IOException {
        return folder.isPresent()
                ? SiteStamps.read(folder.get().resolve(STAMPS + nameOf(site)))
                : SiteStamps.NONE;
    }

    /** Leaves how a site stands now. */
    public void leave(Path site, Map<SitePath, SiteStamps.Stamp> stamps) throws IOException {
        Optional<Path> file = place(STAMPS + nameOf(site));
        if (file.isPresent()) {
            SiteStamps.write(file.get(), stamps);
        }
    }

    /** What the last build of a site noted for the next. */
    public Optional<byte[]> note(Path site) throws IOException {
        return found(NOTE + nameOf(site))
                .flatMap(CheckedFile::read)
                .map(CheckedFile.Content::bytes);
    }

    /** Notes something for the next build of the site. */
    public void leaveNote(Path site, byte[] note) throws IOException {
        place(NOTE + nameOf(site)).ifPresent(file -> CheckedFile.write(file, note));
    }

    /** Where a file is that may be used. */
    private Optional<Path> found(String name) {
        return clean ? Optional.empty() : folder.map(at -> at.resolve(name));
    }

    /** Where a file goes. */
    private Optional<Path> place(String name) {
        folder.ifPresent(WorkFolder::prepare);
        return folder.map(at -> at.resolve(name));
    }

    /** What tells a site's folder from others: a part of its hash. */
    private static String nameOf(Path site) throws IOException {
        Path real = Files.exists(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
        return HexFormat.of().toHexDigits(Fingerprint.of(real.toString()).high());
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
