package dossier.source;

import dossier.model.SourceLocation;

/**
 * An article's text as it came from its file, apart from what is said about it.
 *
 * @param id the file's name without its ending
 * @param file the path an editor knows it by
 * @param body the text after the header or front matter, beginning with its first letter
 * @param bodyStart where {@code body} begins in the file
 */
public record SourceText(
        String id,
        String file,
        TextFormat format,
        ArticleMetadata metadata,
        String body,
        SourceLocation bodyStart) {

    /** The same text, of which an editor said something that couldn't be read. */
    SourceText withGaps() {
        return new SourceText(id, file, format, metadata.withGaps(), body, bodyStart);
    }
}
