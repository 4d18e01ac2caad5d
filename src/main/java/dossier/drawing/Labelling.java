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
import java.util.stream.Stream;

/** Gives places their dots and labels, the weightiest first. */
final class Labelling {

    /** The least radius of a dot, in units of the picture. */
    private static final double LEAST_DOT = 5;

    /** Large and strong are only the first so many. */
    private static final int MOST_LARGE = 3;

    private static final int MOST_STRONG = 8;

    private static final double BOLD = 1.07;

    private final MapStyle style;
    private final Map<EntityId, VisibleArea> areas;
    private final LabelPlacer placer;
    private final List<Spot> spots;

    /** The land of the weightiest place that has any. */
    private final Optional<VisibleArea> darkest;

    /**
     * @param spots the weightiest first
     */
    Labelling(MapFrame frame, MapStyle style, Map<EntityId, VisibleArea> areas, List<Spot> spots) {
        this.style = style;
        this.areas = areas;
        this.spots = List.copyOf(spots);
        this.placer = new LabelPlacer(frame.picture());
        this.darkest =
                spots.stream()
                        .filter(Spot::isArea)
                        .findFirst()
                        .map(spot -> areas.get(spot.place().id()));
    }

    /** The places as they are drawn. */
    List<Mark> marks() {
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
            boolean labelled = labels < style.mostLabels();
            Mark mark =
                    spot.isArea()
                            ? area(spot, weight, labelled)
                            : dot(spot, radius(spot, mostOfDots), labelled);
            if (mark.label().isPresent() || mark.radius() > 0) {
                marks.add(mark);
            }
            labels += mark.label().isPresent() ? 1 : 0;
        }
        return marks;
    }

    private Mark dot(Spot spot, double radius, boolean labelled) {
        Optional<Label> label = Optional.empty();
        if (labelled) {
            TextRoom room = room(spot.place(), Weight.PLAIN);
            label = label(onOneGround(LabelPlacer.around(spot.at(), radius, room)), Weight.PLAIN);
        }
        return mark(spot, spot.at(), radius, label);
    }

    /** A label in the area; without room for it a dot, when every place is to be shown. */
    private Mark area(Spot spot, Weight weight, boolean labelled) {
        VisibleArea area = areas.get(spot.place().id());
        Optional<Label> label = Optional.empty();
        if (labelled) {
            TextRoom room = room(spot.place(), weight);
            label = label(LabelPlacer.within(area, spot.at(), room), weight);
        }
        if (label.isPresent() || !style.everyPlace()) {
            return mark(spot, spot.at(), 0, label);
        }
        Point middle = area.middle();
        Point free =
                placer.isFree(spot.at(), LEAST_DOT) || !placer.isFree(middle, LEAST_DOT)
                        ? spot.at()
                        : middle;
        placer.avoid(free, LEAST_DOT);
        if (labelled) {
            TextRoom room = room(spot.place(), Weight.PLAIN);
            label = label(LabelPlacer.around(free, LEAST_DOT, room).stream(), Weight.PLAIN);
        }
        return mark(spot, free, LEAST_DOT, label);
    }

    private Mark mark(Spot spot, Point at, double radius, Optional<Label> label) {
        return new Mark(spot.place().id(), at, radius, ground(at), label);
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

    private Optional<Label> label(Stream<Candidate> candidates, Weight weight) {
        return placer.place(candidates)
                .map(c -> new Label(c.at(), c.anchor(), weight, c.box(), ground(c.box())));
    }

    /** Those that cross the edge of the darkest land, on which letters are light, come last. */
    private Stream<Candidate> onOneGround(List<Candidate> candidates) {
        return Stream.concat(
                candidates.stream().filter(candidate -> !crossesEdge(candidate.box())),
                candidates.stream().filter(candidate -> crossesEdge(candidate.box())));
    }

    private boolean crossesEdge(Rectangle box) {
        double middle = box.middle().y();
        return darkest.filter(
                        land -> {
                            boolean left = land.contains(new Point(box.left(), middle));
                            boolean right = land.contains(new Point(box.right(), middle));
                            return left != right || left != land.contains(box.middle());
                        })
                .isPresent();
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

    /** The place on whose land most of a label lies. */
    private Optional<EntityId> ground(Rectangle box) {
        Point middle = box.middle();
        double quarter = box.width() / 4;
        Optional<EntityId> left = ground(new Point(middle.x() - quarter, middle.y()));
        Optional<EntityId> right = ground(new Point(middle.x() + quarter, middle.y()));
        return left.equals(right) ? left : Optional.empty();
    }

    private Optional<EntityId> ground(Point point) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().contains(point))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
