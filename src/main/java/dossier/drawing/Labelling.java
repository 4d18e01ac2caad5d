package dossier.drawing;

import dossier.drawing.DrawnMap.Label;
import dossier.drawing.DrawnMap.Mark;
import dossier.drawing.DrawnMap.Weight;
import dossier.drawing.LabelPlacer.Candidate;
import dossier.drawing.LabelPlacer.TextRoom;
import dossier.drawing.MapDrawing.Spot;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives places their dots and labels, the weightiest first. */
final class Labelling {

    /** The least radius of a dot, in units of the picture. */
    private static final double LEAST_DOT = 5;

    /** Large and strong are only the first so many. */
    private static final int MOST_LARGE = 3;

    private static final int MOST_STRONG = 8;

    private static final double BOLD = 1.07;

    private final MapFrame frame;
    private final MapStyle style;
    private final Map<EntityId, VisibleArea> areas;
    private final LabelPlacer placer;

    Labelling(MapFrame frame, MapStyle style, Map<EntityId, VisibleArea> areas) {
        this.frame = frame;
        this.style = style;
        this.areas = areas;
        this.placer = new LabelPlacer(frame.picture());
    }

    /**
     * The places as they are drawn.
     *
     * @param spots the weightiest first
     */
    List<Mark> marks(List<Spot> spots) {
        int most = spots.stream().mapToInt(spot -> spot.place().weight()).max().orElse(1);
        int mostOfDots =
                spots.stream()
                        .filter(spot -> !spot.isArea())
                        .mapToInt(spot -> spot.place().weight())
                        .max()
                        .orElse(1);
        spots.stream()
                .filter(spot -> !spot.isArea())
                .forEach(spot -> placer.avoid(spot.at(), radius(spot, mostOfDots)));
        List<Mark> marks = new ArrayList<>();
        int labels = 0;
        for (int rank = 0; rank < spots.size(); rank++) {
            Spot spot = spots.get(rank);
            Weight weight = weight(spot, rank, most);
            double radius = spot.isArea() ? 0 : radius(spot, mostOfDots);
            Optional<Label> label =
                    labels < style.mostLabels() ? label(spot, weight, radius) : Optional.empty();
            labels += label.isPresent() ? 1 : 0;
            boolean bare = label.isEmpty() && spot.isArea();
            double dot = bare ? LEAST_DOT : radius;
            marks.add(new Mark(spot.place().id(), spot.at(), dot, ground(spot.at()), label));
        }
        return marks;
    }

    /** A dot's area tells how often its place is mentioned. */
    private double radius(Spot spot, int most) {
        double largest = Math.min(style.largestDot(), LEAST_DOT * Math.sqrt(most));
        return Math.max(LEAST_DOT, largest * Math.sqrt((double) spot.place().weight() / most));
    }

    private static Weight weight(Spot spot, int rank, int most) {
        int weight = spot.place().weight();
        if (spot.isArea() && rank < MOST_LARGE && weight * 4 >= most * 3) {
            return Weight.LARGE;
        }
        return spot.isArea() && rank < MOST_STRONG && weight * 4 >= most
                ? Weight.STRONG
                : Weight.PLAIN;
    }

    private Optional<Label> label(Spot spot, Weight weight, double radius) {
        TextRoom room = room(spot.place(), weight);
        List<Candidate> candidates =
                spot.isArea()
                        ? LabelPlacer.within(areas.get(spot.place().id()), spot.at(), room)
                        : LabelPlacer.around(spot.at(), radius, room);
        return placer.place(candidates)
                .map(c -> new Label(c.at(), c.anchor(), weight, c.box(), ground(c.box().middle())));
    }

    private TextRoom room(MapPlace place, Weight weight) {
        double size = style.textSize() * (weight == Weight.LARGE ? MapStyle.LARGE : 1);
        double name = Labels.width(place.name(), size) * (weight == Weight.PLAIN ? 1 : BOLD);
        double note =
                place.note().isEmpty()
                        ? 0
                        : Labels.width(" " + place.note(), style.textSize() * MapStyle.NOTE);
        return TextRoom.of(name + note, size);
    }

    private Optional<EntityId> ground(Point point) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().contains(point))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
