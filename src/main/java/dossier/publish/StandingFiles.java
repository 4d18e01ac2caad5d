package dossier.publish;

import dossier.cache.SiteStamps;
import dossier.cache.SiteStamps.Stamp;
import dossier.cache.Workspace;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
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
