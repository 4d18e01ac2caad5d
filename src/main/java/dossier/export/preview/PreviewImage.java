package dossier.export.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a dossier, 1200 by 630 pixels as sites that show links ask for it (The Open Graph
 * protocol, "og:image"): its masthead, with the title as large as it can be.
 */
public final class PreviewImage {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EDGE = 72;
    private static final int RULE = 430;
    private static final int SUN = 104;

    /** Beside the title, for the sun. */
    private static final int GAP = 48;

    private static final int MAX_LINES = 4;
    private static final double LARGEST = 168;
    private static final double SMALLEST = 48;
    private static final double SHRINK = 0.94;

    /** Of the title's size, as in the style of the masthead. */
    private static final double LEADING = 0.95;

    private static final double TIGHT = -30;

    private final OutlineFont serif;
    private final OutlineFont agate;
    private final Coverage coverage = new Coverage(WIDTH, HEIGHT);

    private PreviewImage(OutlineFont serif, OutlineFont agate) {
        this.serif = serif;
        this.agate = agate;
    }

    /**
     * Draws the picture.
     *
     * @param subtitle may be empty
     * @param facts what the dossier holds, in a few words each
     * @return a file in PNG
     */
    public static byte[] of(String title, String subtitle, List<String> facts) {
        String small = subtitle + String.join("", facts) + Lettering.ELLIPSIS;
        OutlineFont serif = OutlineFont.of(title + Lettering.ELLIPSIS, "serif.outlines");
        OutlineFont agate = OutlineFont.of(small, "agate.outlines", "serif.outlines");
        return new PreviewImage(serif, agate).draw(title, subtitle, facts);
    }

    private byte[] draw(String title, String subtitle, List<String> facts) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        title(title);
        int baseline = RULE + 64;
        if (!subtitle.isBlank()) {
            Lettering large = new Lettering(agate, 38, 0);
            large.draw(coverage, large.cut(subtitle, WIDTH - 2 * EDGE), EDGE, baseline);
            baseline += 52;
        }
        canvas.draw(Ink.TEXT, coverage);
        facts(facts, baseline);
        canvas.draw(Ink.QUIET, coverage);
        Sun.draw(coverage, WIDTH - EDGE - SUN, RULE, SUN);
        canvas.draw(Ink.SPOT, coverage);
        canvas.rule(Ink.TEXT, EDGE - 12, 2, EDGE);
        canvas.rule(Ink.TEXT, RULE, 5, EDGE);
        canvas.rule(Ink.TEXT, HEIGHT - EDGE + 10, 2, EDGE);
        return Png.of(canvas);
    }

    /** The title on the rule, in as few lines and as large as fits between the rules. */
    private void title(String title) {
        double width = WIDTH - 2 * EDGE - 2 * SUN - GAP;
        double height = RULE - EDGE - 24;
        Lettering lettering = new Lettering(serif, LARGEST, TIGHT);
        List<String> lines = lettering.lines(title, width);
        while (lettering.size() > SMALLEST && !fits(lettering, lines, width, height)) {
            lettering = new Lettering(serif, lettering.size() * SHRINK, TIGHT);
            lines = lettering.lines(title, width);
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MAX_LINES)));
        if (lines.size() > MAX_LINES) {
            shown.add(shown.remove(MAX_LINES - 1) + " " + lines.get(MAX_LINES));
        }
        double baseline = RULE - 0.24 * lettering.size();
        for (int i = 0; i < shown.size(); i++) {
            double above = (shown.size() - 1 - i) * LEADING * lettering.size();
            lettering.draw(coverage, lettering.cut(shown.get(i), width), EDGE, baseline - above);
        }
    }

    private static boolean fits(
            Lettering lettering, List<String> lines, double width, double height) {
        return lines.size() <= MAX_LINES
                && lines.size() * LEADING * lettering.size() <= height
                && lines.stream().allMatch(line -> lettering.width(line) <= width);
    }

    /**
     * The facts on one line, spread from edge to edge; the last ones fall away when there are many.
     */
    private void facts(List<String> facts, double baseline) {
        Lettering small = new Lettering(agate, 28, 0);
        double room = WIDTH - 2 * EDGE;
        List<String> shown = new ArrayList<>(facts);
        while (shown.size() > 1 && room(small, shown) > room) {
            shown.remove(shown.size() - 1);
        }
        double letters = shown.stream().mapToDouble(small::width).sum();
        double gap = shown.size() < 3 ? GAP : (room - letters) / (shown.size() - 1);
        double x = EDGE;
        for (String fact : shown) {
            String line = small.cut(fact, room);
            small.draw(coverage, line, x, baseline);
            x += small.width(line) + gap;
        }
    }

    private static double room(Lettering lettering, List<String> facts) {
        return facts.stream().mapToDouble(lettering::width).sum() + GAP * (facts.size() - 1);
    }
}
