package dossier.drawing;

import dossier.drawing.DrawnMap.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds room for labels, one after the other: each takes the first of its candidates that covers no
 * label and no dot (the greedy method of Christensen, Marks and Shieber, <i>An Empirical Study of
 * Algorithms for Point-Feature Label Placement</i>, 1995, with the positions of cartographers).
 */
final class LabelPlacer {

    /** Free room around a label, in units of the picture. */
    private static final double ROOM = 1.5;

    /** Where a label is tried in an area: its widths to the side, and its lines down. */
    private static final List<Point> ASIDE =
            Stream.of(0.0, 0.3, -0.3, 0.6, -0.6, 1.0, -1.0)
                    .flatMap(
                            across ->
                                    Stream.of(0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0)
                                            .map(down -> new Point(across, down)))
                    .toList();

    private final Rectangle picture;
    private final List<Rectangle> taken = new ArrayList<>();

    LabelPlacer(Rectangle picture) {
        this.picture = picture.grown(-2 * ROOM);
    }

    /**
     * Where a label could stand.
     *
     * @param at where its line begins, ends or has its middle: the base line
     */
    record Candidate(Point at, Anchor anchor, Rectangle box) {

        /** A label of this room with its line there. */
        static Candidate of(Point at, Anchor anchor, TextRoom room) {
            double left =
                    switch (anchor) {
                        case START -> at.x();
                        case MIDDLE -> at.x() - room.width() / 2;
                        case END -> at.x() - room.width();
                    };
            return new Candidate(
                    at,
                    anchor,
                    new Rectangle(
                            left,
                            at.y() - room.ascent(),
                            left + room.width(),
                            at.y() + room.descent()));
        }
    }

    /** The room of a line of text above and below its base line. */
    record TextRoom(double width, double ascent, double descent) {

        private static final double ASCENT = 0.76;
        private static final double DESCENT = 0.24;

        static TextRoom of(double width, double size) {
            return new TextRoom(width, ASCENT * size, DESCENT * size);
        }

        /** The base line of a text whose middle is as high as this. */
        double baseline(double middle) {
            return middle + (ascent - descent) / 2;
        }
    }

    /** Keeps labels from a dot. */
    void avoid(Point at, double radius) {
        taken.add(Rectangle.centred(at, 2 * radius, 2 * radius));
    }

    /** Whether a dot would cover nothing. */
    boolean isFree(Point at, double radius) {
        Rectangle dot = Rectangle.centred(at, 2 * radius, 2 * radius);
        return taken.stream().noneMatch(dot::overlaps);
    }

    /** Places a label; empty when there is no room at any candidate. */
    Optional<Candidate> place(Stream<Candidate> candidates) {
        Optional<Candidate> free = candidates.filter(this::hasRoom).findFirst();
        free.map(Candidate::box).ifPresent(taken::add);
        return free;
    }

    private boolean hasRoom(Candidate candidate) {
        Rectangle box = candidate.box().grown(ROOM);
        return picture.contains(candidate.box()) && taken.stream().noneMatch(box::overlaps);
    }

    /** Around a dot, the best place first: to the right, to the left, then above and below. */
    static List<Candidate> around(Point dot, double radius, TextRoom room) {
        double gap = radius + 4;
        double diagonal = radius * 0.7 + 2;
        double middle = room.baseline(dot.y());
        double above = dot.y() - diagonal - room.descent();
        double below = dot.y() + diagonal + room.ascent();
        double right = dot.x() + diagonal;
        double left = dot.x() - diagonal;
        double aside = room.width() * 0.3;
        double top = dot.y() - gap - room.descent();
        double bottom = dot.y() + gap + room.ascent();
        return List.of(
                Candidate.of(new Point(dot.x() + gap, middle), Anchor.START, room),
                Candidate.of(new Point(dot.x() - gap, middle), Anchor.END, room),
                Candidate.of(new Point(right, above), Anchor.START, room),
                Candidate.of(new Point(right, below), Anchor.START, room),
                Candidate.of(new Point(left, above), Anchor.END, room),
                Candidate.of(new Point(left, below), Anchor.END, room),
                Candidate.of(new Point(dot.x(), top), Anchor.MIDDLE, room),
                Candidate.of(new Point(dot.x(), bottom), Anchor.MIDDLE, room),
                Candidate.of(new Point(dot.x() + aside, top), Anchor.MIDDLE, room),
                Candidate.of(new Point(dot.x() - aside, top), Anchor.MIDDLE, room),
                Candidate.of(new Point(dot.x() + aside, bottom), Anchor.MIDDLE, room),
                Candidate.of(new Point(dot.x() - aside, bottom), Anchor.MIDDLE, room));
    }

    /** In an area around a point of it: there, or a few steps aside as long as that is inside. */
    static Stream<Candidate> within(VisibleArea area, Point point, TextRoom room) {
        double line = room.ascent() + room.descent();
        Stream<Point> aside =
                ASIDE.stream()
                        .map(
                                step ->
                                        new Point(
                                                point.x() + step.x() * room.width(),
                                                point.y() + step.y() * line));
        return Stream.concat(Stream.of(point), aside.filter(area::contains))
                .map(
                        middle ->
                                Candidate.of(
                                        new Point(middle.x(), room.baseline(middle.y())),
                                        Anchor.MIDDLE,
                                        room));
    }
}
