package dossier.page;

/**
 * A number in a pagination.
 *
 * @param label the page's number
 * @param gap whether pages are left out here; then nothing else of it is shown
 */
public record PageLink(String label, String href, boolean current, boolean gap) {}
