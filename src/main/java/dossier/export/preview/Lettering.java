package dossier.export.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * A font at a size.
 *
 * @param size of an em, in pixels
 * @param spacing what is added between letters, in thousandths of an em
 */
record Lettering(OutlineFont font, double size, double spacing) {

    static final String ELLIPSIS = "…";

    /** The width of a text in pixels. */
    double width(String text) {
        return font.width(text, spacing) * scale();
    }

    /**
     * Draws a text.
     *
     * @param x where it begins, in pixels
     * @param baseline in pixels from the top
     */
    void draw(Coverage on, String text, double x, double baseline) {
        for (OutlineFont.Placed letter : font.letters(text, spacing)) {
            letter.outline().draw(on, x + scale() * letter.x(), baseline, scale());
        }
    }

    private double scale() {
        return size / 1000;
    }

    /** The text in lines that are no wider than so many pixels, unless one word is. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The text, or as much of its beginning as fits. */
    String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
