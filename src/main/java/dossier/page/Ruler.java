package dossier.page;

import java.util.List;

/**
 * The dossier's time on a true scale. Places and widths along it are percentages, heights pixels
 * below its top.
 *
 * @param shown whether there is a span worth showing
 * @param caption its first and last day in a few words
 * @param lines what the picture shows, a line each
 */
public record Ruler(
        boolean shown,
        String caption,
        List<RulerTick> ticks,
        List<RulerBar> bars,
        List<RulerLabel> labels,
        List<String> lines) {

    /** No ruler. */
    public static final Ruler NONE =
            new Ruler(false, "", List.of(), List.of(), List.of(), List.of());

    public Ruler {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
    }

    /**
     * A step of the scale.
     *
     * @param x "12.5%"
     * @param top where its line begins
     */
    public record RulerTick(String x, int top) {}

    /**
     * Dates of one step, or of a longer time.
     *
     * @param style "published", "told" or "span"
     */
    public record RulerBar(String style, String x, String width, int top, int height) {}

    /**
     * A date under the scale.
     *
     * @param anchor "start", "middle" or "end": which part of the words is at {@code x}
     * @param style the class of a label for which only wider screens have room: "wide", "wider";
     *     else empty
     */
    public record RulerLabel(String x, String anchor, String style, String text) {}
}
