package dossier.export.preview;

/** The sun of the masthead: the upper half of a disc, standing on a line. */
final class Sun {

    /** Curves for the half circle; they leave it by less than a ten-thousandth of the radius. */
    private static final int PIECES = 12;

    private Sun() {}

    /**
     * Draws it.
     *
     * @param x of its centre, in pixels
     * @param bottom of the line it stands on, in pixels from the top
     */
    static void draw(Coverage on, double x, double bottom, double radius) {
        double step = StrictMath.PI / PIECES;
        // The control point is where the tangents at both ends meet.
        double reach = radius / StrictMath.cos(step / 2);
        on.moveTo(x - radius, bottom);
        for (int i = 0; i < PIECES; i++) {
            double middle = (i + 0.5) * step;
            double end = (i + 1) * step;
            on.curveTo(
                    x - reach * StrictMath.cos(middle),
                    bottom - reach * StrictMath.sin(middle),
                    x - radius * StrictMath.cos(end),
                    bottom - radius * StrictMath.sin(end));
        }
        on.close();
    }
}
