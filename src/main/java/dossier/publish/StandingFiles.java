package dossier.publish;

import dossier.cache.SiteStamps;
import dossier.cache.SiteStamps.Stamp;
import dossier.cache.Workspace;
import dossier.export.Manifest;
import dossier.model.FileDigest;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which files of a site hold already what they shall. */
final class StandingFiles {

    private final Path site;
    private final Workspace workspace;
    private final SiteStamps stamps;
    private final Map<SitePath, Stamp> seen = new ConcurrentHashMap<>();

    /**
     * @param workspace knows how the last publication left the files
     */
    StandingFiles(Path site, Workspace workspace) throws IOException {
        this.site = site;
        this.workspace = workspace;
        this.stamps = workspace.stamps(site);
    }

    /**
     * The manifest of the last publication, known without reading it: as long as it stands as that
     * publication left it, it lists what that left.
     */
    Optional<Manifest> manifest() {
        Stamp left = stamps.files().get(Manifest.PATH);
        if (left == null
                || !stamps.stamp(site, Manifest.PATH)
                        .map(Stamp::digest)
                        .equals(Optional.of(left.digest()))) {
            return Optional.empty();
        }
        Map<SitePath, FileDigest> files = new HashMap<>();
        stamps.files().forEach((path, stamp) -> files.put(path, stamp.digest()));
        files.remove(Manifest.PATH);
        return Optional.of(Manifest.complete(files));
    }

    /** Whether the file is there with these bytes. */
    boolean holds(OutputFile file) {
        Optional<Stamp> stamp =
                stamps.stamp(site, file.path())
                        .filter(found -> found.digest().equals(file.digest()));
        stamp.ifPresentOrElse(
                found -> seen.put(file.path(), found), () -> seen.remove(file.path()));
        return stamp.isPresent();
    }

    /** Notes how a file stands that was written just now. */
    void wrote(OutputFile file) {
        SiteStamps.stamp(site, file.path(), file.digest())
                .ifPresent(stamp -> seen.put(file.path(), stamp));
    }

    /** Leaves how all files stand after the publication. */
    void leaveStamps() throws IOException {
        if (!seen.equals(stamps.files()) || !stamps.areTrusted()) {
            workspace.leave(site, seen);
        }
    }
}
