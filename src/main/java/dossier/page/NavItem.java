package dossier.page;

/**
 * An item of the main menu.
 *
 * @param current whether it is the page itself
 */
public record NavItem(String label, String href, boolean current) {}
