package dossier.page;

/**
 * One step of the breadcrumbs.
 *
 * @param linked false for the last step, the page itself
 */
public record Crumb(String label, String href, boolean linked) {}
