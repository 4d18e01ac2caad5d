package dossier.drawing;

/**
 * What a map should be like before it is known what it shows.
 *
 * @param width of the picture, in its units
 * @param height of the picture
 * @param leastSpan the width that it shows at least, in radii of the earth
 */
public record FrameShape(int width, int height, double leastSpan) {}
