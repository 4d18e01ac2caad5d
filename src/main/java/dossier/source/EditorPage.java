package dossier.source;

import dossier.model.SourceLocation;

/**
 * A page that an editor wrote: {@code seeds/pages/colofon.md}.
 *
 * @param name the file's name without its ending
 * @param markdown CommonMark
 * @param start where {@code markdown} begins in the file
 */
public record EditorPage(String name, String title, String markdown, SourceLocation start) {}
