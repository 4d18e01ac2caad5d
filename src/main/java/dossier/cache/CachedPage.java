package dossier.cache;

import dossier.check.PageLinks;
import dossier.model.FileDigest;

/**
 * A page as an earlier build rendered it, but for its HTML.
 *
 * @param fingerprint of what it showed
 * @param digest of its HTML
 */
public record CachedPage(PageFingerprint fingerprint, FileDigest digest, PageLinks links) {}
