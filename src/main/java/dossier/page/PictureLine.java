package dossier.page;

/**
 * A line of a picture.
 *
 * @param path SVG path data
 * @param width of the stroke, in the picture's units
 */
public record PictureLine(String path, String width) {}
