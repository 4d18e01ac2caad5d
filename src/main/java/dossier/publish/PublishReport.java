package dossier.publish;

import dossier.model.SitePath;
import java.util.List;

/**
 * What a publication changed on disk, in files.
 *
 * @param written new or with other bytes than before
 * @param unchanged the same as before, and left alone
 * @param removed made by an earlier build and no longer wanted
 * @param kept no longer wanted, but changed by somebody since a build wrote them
 */
public record PublishReport(int written, int unchanged, int removed, List<SitePath> kept) {

    public PublishReport {
        kept = List.copyOf(kept);
    }

    /** Of a publication that had nothing to do. */
    public static PublishReport unchanged(int files) {
        return new PublishReport(0, files, 0);
    }

    /** Of a publication that met nobody's changes. */
    PublishReport(int written, int unchanged, int removed) {
        this(written, unchanged, removed, List.of());
    }
}
