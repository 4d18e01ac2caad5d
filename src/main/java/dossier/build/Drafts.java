package dossier.build;

/** What becomes of articles with {@code draft: true} in their metadata. */
public enum Drafts {
    LEFT_OUT,
    SHOWN
}
