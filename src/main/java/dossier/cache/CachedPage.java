package dossier.cache;

import dossier.check.PageLinks;
import dossier.model.FileDigest;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.util.Optional;

/**
 * A page as an earlier build rendered it, but for its HTML.
 *
 * @param dependencies of what it was planned from, where that is known
 * @param fingerprint of what it showed
 * @param digest of its HTML
 */
public record CachedPage(
        SitePath path,
        Optional<Fingerprint> dependencies,
        PageFingerprint fingerprint,
        FileDigest digest,
        PageLinks links) {

    /** The same page, planned from something else. */
    public CachedPage with(Optional<Fingerprint> newDependencies) {
        return new CachedPage(path, newDependencies, fingerprint, digest, links);
    }
}
