package dossier.page;

import java.util.List;

/**
 * A map as SVG.
 *
 * @param label what it shows, for those who don't see it
 * @param viewBox as SVG writes it
 * @param centre where the weightiest place is, across: 0 is the left edge and 100 the right one
 * @param textSize of its labels, in units of the picture
 * @param toGrid the transformation of path data to the picture
 * @param graticule path data of the net of meridians and parallels
 * @param land path data of all land that isn't named
 * @param marks the weightiest first
 */
public record MapFigure(
        String label,
        String viewBox,
        String centre,
        String textSize,
        String toGrid,
        String graticule,
        String land,
        List<Area> areas,
        List<Mark> marks) {

    /** No map; stands beside a boolean that says so. */
    public static final MapFigure NONE =
            new MapFigure("", "", "", "", "", "", "", List.of(), List.of());

    public MapFigure {
        areas = List.copyOf(areas);
        marks = List.copyOf(marks);
    }

    /**
     * The land of a place.
     *
     * @param style class names: how often it is mentioned
     * @param path path data
     */
    public record Area(String style, String path) {}

    /**
     * A place with the way to its page: a dot, a label, or both.
     *
     * @param name with what is told of it: "Almaty, 3 vermeldingen"
     * @param style class names
     */
    public record Mark(
            String href,
            String name,
            String style,
            boolean hasDot,
            String x,
            String y,
            String radius,
            boolean hasLabel,
            Label label) {}

    /**
     * A name in the picture.
     *
     * @param anchor which part of the line is at its place, as SVG writes it
     * @param style class names
     * @param note the number behind the name
     */
    public record Label(
            String text,
            String x,
            String y,
            String anchor,
            String style,
            boolean hasNote,
            String note) {

        /** No label; stands beside a boolean that says so. */
        public static final Label NONE = new Label("", "", "", "", "", false, "");
    }
}
