package dossier.cache;

import dossier.model.FileContent;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The folder {@code .dossier/}, where a build finds what the last one left and leaves what the next
 * can use. Without a folder that can be written everything works, only slower.
 */
public final class Workspace implements AutoCloseable {

    private static final String STAMPS = "stamps-";
    private static final String NOTE = "note-";

    private final Optional<Path> folder;
    private final boolean clean;
    private final Staging staging;
    private final Map<String, SiteStamps> stamps = new HashMap<>();
    private CompletableFuture<Void> leaving = CompletableFuture.completedFuture(null);

    private Workspace(Optional<Path> folder, boolean clean) {
        this.folder = folder;
        this.clean = clean;
        this.staging = new Staging(folder);
        // Once, before anything is left: what this process writes isn't abandoned.
        folder.ifPresent(WorkFolder::clear);
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

    /** What the last build left of a type, of which there is one. */
    public <T extends Record> Optional<T> find(Class<T> type) {
        return found(type.getSimpleName())
                .flatMap(file -> new RecordFile<>(file, type).read())
                .map(RecordFile.Sealed::record);
    }

    /**
     * Leaves something to the next process, beside what is done meanwhile and after what was left
     * before; it is there when the workspace is closed.
     *
     * @param left isn't asked for where there is no folder
     */
    public synchronized <T extends Record> void leave(Class<T> type, Supplier<T> left) {
        Optional<Path> file = place(type.getSimpleName());
        if (file.isPresent()) {
            RecordFile<T> record = new RecordFile<>(file.get(), type);
            leaving = leaving.thenRunAsync(() -> record.write(left.get()));
        }
    }

    /** Keeps a finished file until the workspace is closed. */
    public FileContent keep(byte[] bytes) {
        return staging.keep(bytes);
    }

    /** How a site stood after the last build. */
    public synchronized SiteStamps stamps(Path site) throws IOException {
        String name = STAMPS + nameOf(site);
        SiteStamps known = stamps.get(name);
        if (known == null) {
            Optional<Path> file = found(name);
            known = file.isPresent() ? SiteStamps.read(file.get()) : SiteStamps.NONE;
            stamps.put(name, known);
        }
        return known;
    }

    /** Leaves how a site stands now. */
    public synchronized void leave(Path site, Map<SitePath, SiteStamps.Stamp> now)
            throws IOException {
        String name = STAMPS + nameOf(site);
        Optional<Path> file = place(name);
        if (file.isPresent()) {
            stamps.put(name, SiteStamps.write(file.get(), now));
        }
    }

    /** What the last build of a site noted for the next. */
    public <T extends Record> Optional<T> note(Path site, Class<T> type) throws IOException {
        return found(NOTE + nameOf(site))
                .flatMap(file -> new RecordFile<>(file, type).read())
                .map(RecordFile.Sealed::record);
    }

    /** Notes something for the next build of the site. */
    public <T extends Record> void leaveNote(Path site, Class<T> type, T note) throws IOException {
        place(NOTE + nameOf(site)).ifPresent(file -> new RecordFile<>(file, type).write(note));
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

    /** Waits until everything is there that was left. */
    public void awaitLeft() {
        left().join();
    }

    private synchronized CompletableFuture<Void> left() {
        return leaving;
    }

    @Override
    public void close() throws IOException {
        awaitLeft();
        staging.close();
    }
}
