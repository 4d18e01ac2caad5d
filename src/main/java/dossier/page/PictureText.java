package dossier.page;

/**
 * A line of a label, centred on its place.
 *
 * @param x in the picture's units
 * @param y of the baseline
 */
public record PictureText(String text, String x, String y) {}
