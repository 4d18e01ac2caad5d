package dossier.page;

/**
 * A form of a name that only one publication prints.
 *
 * @param spelling the form, and the way to the name's page
 * @param elsewhere the forms that the others print: "elders Kassym-Jomart Tokajev"
 * @param reference where it stands
 */
public record OwnSpellingLine(EntityLink spelling, String elsewhere, Link reference) {}
