package dossier.export.preview;

import java.util.Arrays;

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

    /**
     * Draws a line across the picture.
     *
     * @param edge what stays free at both of its ends, in pixels
     */
    void rule(Ink ink, int top, int high, int edge) {
        for (int y = top; y < top + high; y++) {
            Arrays.fill(pixels, y * width + edge, (y + 1) * width - edge, ink.index(Ink.LEVELS));
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
