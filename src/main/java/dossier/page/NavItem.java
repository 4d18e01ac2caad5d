package dossier.page;

/**
 * An item of the main menu.
 *
 * @param current "page" when it is the page itself, "true" when the page is a later part of it;
 *     else empty (the values of {@code aria-current}, WAI-ARIA 1.2)
 */
public record NavItem(String label, String href, String current) {}
