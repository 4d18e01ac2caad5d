package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/** Labels on one line, none over another. */
public final class LabelRow {

    private final double gap;
    private final List<Label> placed = new ArrayList<>();

    /**
     * @param gap the least space between two labels
     */
    public LabelRow(double gap) {
        this.gap = gap;
    }

    /**
     * A label's place on the line, in whatever unit.
     *
     * @param start where it begins
     */
    public record Label(double start, double width) {

        private boolean isOver(Label other, double gap) {
            return start < other.start + other.width + gap && other.start < start + width + gap;
        }
    }

    /** Takes the place when it is free, and says whether it was. */
    public boolean place(Label label) {
        boolean free = placed.stream().noneMatch(other -> label.isOver(other, gap));
        if (free) {
            placed.add(label);
        }
        return free;
    }
}
