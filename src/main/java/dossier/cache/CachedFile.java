package dossier.cache;

import dossier.model.FileDigest;
import dossier.model.Fingerprint;
import dossier.model.SitePath;

/**
 * A file that isn't a page, as an earlier build made it, but for its bytes.
 *
 * @param inputs of what it was made of
 */
public record CachedFile(SitePath path, Fingerprint inputs, FileDigest digest) {}
