package dossier.export.preview;

/** A picture in paper and inks. */
final class Canvas {

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The palette's number of every pixel, row by row. */
    byte[] pixels() {
        return pixels;
    }

    /** Fills a rectangle of whole pixels. */
    void fill(Ink ink, int left, int top, int wide, int high) {
        byte full = ink.index(Ink.LEVELS);
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + wide; x++) {
                pixels[y * width + x] = full;
            }
        }
    }

    /** Draws what covers the canvas, over what was drawn before, and empties the coverage. */
    void draw(Ink ink, Coverage shape) {
        shape.takeRows(
                Ink.LEVELS,
                (row, levels) -> {
                    for (int x = 0; x < width; x++) {
                        if (levels[x] > 0) {
                            pixels[row * width + x] = ink.index(levels[x]);
                        }
                    }
                });
    }
}
