package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/** How much room a label takes, and how it breaks. */
public final class Labels {

    private static final String NARROW = "ijltf.,:;'’‘|!I()[]-/ ";
    private static final String WIDE = "mwMW@%—–…";

    private Labels() {}

    /**
     * The width of a text, rather too wide than too narrow: about Arial's (Adobe's metrics of
     * Helvetica), which browsers take when they have no narrower face.
     *
     * @param size of the font, in the picture's units
     */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(Labels::advance).sum() * size;
    }

    /** In parts of the font's size. */
    private static double advance(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.3;
        }
        if (WIDE.indexOf(c) >= 0 || Character.isIdeographic(c)) {
            return 0.95;
        }
        return Character.isUpperCase(c) || c > 0x24F ? 0.7 : 0.56;
    }

    /**
     * The text in at most two lines that fit a width as far as they can; what doesn't is left out,
     * with an ellipsis.
     */
    public static List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == 1;
            if (line.isEmpty() || last || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> shortened(each, width, size)).toList();
    }

    private static String shortened(String line, double width, double size) {
        if (width(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end) + "…", size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
