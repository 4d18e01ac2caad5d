package dossier.drawing;

/**
 * How a map is drawn.
 *
 * @param textSize of labels, in units of the picture
 * @param mostLabels so many labels at most; other places are dots
 * @param largestDot radius of the most mentioned place's dot
 * @param everyPlace whether a land without room for its label gets a dot
 */
public record MapStyle(double textSize, int mostLabels, double largestDot, boolean everyPlace) {

    /** A large label's size, in parts of the text size. */
    static final double LARGE = 1.4;

    /** A note's size behind a name, in parts of the name's. */
    static final double NOTE = 0.88;
}
