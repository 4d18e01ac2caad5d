package dossier.browser;

/**
 * A kind of page in a dossier, and where to see it: the template and, of one that serves several
 * kinds (people, places), the folder.
 *
 * @param folder the first part of its address; empty at the top of the site
 * @param fullest the path of its page with the most bytes
 * @param barest the path of its page with the fewest; the same when there is one page
 */
record PageKind(String template, String folder, String fullest, String barest) {

    /** {@code entity-persoon}. */
    String name() {
        return folder.isEmpty() ? template : template + "-" + folder;
    }

    @Override
    public String toString() {
        return fullest;
    }
}
