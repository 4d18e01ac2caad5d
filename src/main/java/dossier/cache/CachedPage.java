package dossier.cache;

import dossier.check.PageLinks;
import dossier.model.FileDigest;
import dossier.model.SitePath;

/**
 * A page as an earlier build rendered it, but for its HTML.
 *
 * @param fingerprint of what it showed
 * @param digest of its HTML
 */
public record CachedPage(
        SitePath path, PageFingerprint fingerprint, FileDigest digest, PageLinks links) {}
