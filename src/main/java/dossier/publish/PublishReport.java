package dossier.publish;

/**
 * What a publication changed on disk, in files.
 *
 * @param written new or with other bytes than before
 * @param unchanged the same as before, and left alone
 * @param removed made by an earlier build and no longer wanted
 */
public record PublishReport(int written, int unchanged, int removed) {}
