package dossier.browser;

/** How a reader comes to have the site. */
enum Hosting {
    /** {@code http://host/}. */
    ROOT,
    /** {@code http://host/a/path/}. */
    FOLDER,
    /** {@code file:///…}: a clone or a download, opened without a server. */
    DISK
}
