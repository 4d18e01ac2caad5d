package dossier.page;

/**
 * What a source calls somebody.
 *
 * @param words as printed: "de Kazachse president Kassym-Jomart Tokajev"
 * @param lang their language; empty when it is the interface's
 * @param reference the way to where it stands, with the source's name
 */
public record TitleLine(String words, String lang, Link reference) {}
