package dossier.site;

import dossier.corpus.Corpus;
import dossier.corpus.MentionIndex;
import dossier.drawing.Cones;
import dossier.drawing.FlatOutline;
import dossier.drawing.FrameShape;
import dossier.drawing.Gravity;
import dossier.drawing.LambertConformalConic;
import dossier.drawing.MapFrame;
import dossier.drawing.Point;
import dossier.drawing.WeightedPoint;
import dossier.model.EntityType;
import dossier.register.Coordinates;
import dossier.register.Entity;
import dossier.register.outline.DegreeBox;
import dossier.register.outline.Outline;
import dossier.register.outline.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where on the earth the dossier's places are, and how it is laid flat to show them. Immutable and
 * safe for many threads.
 */
public final class Atlas {

    private static final FrameShape WHOLE_MAP = new FrameShape(1200, 640, 0.25);

    private final Optional<Outline> outline;
    private final Optional<DegreeBox> around;
    private final MentionIndex mentions;
    private final List<Entity> places;
    private final Optional<Sheet> whole;

    /** The atlas of all places that the articles mention. */
    Atlas(Corpus corpus) {
        this.outline = corpus.outline();
        this.around = outline.map(Outline::box);
        this.mentions = corpus.mentions();
        this.places =
                mentions.mostMentioned().stream()
                        .filter(entity -> entity.id().type() == EntityType.PLACE)
                        .toList();
        this.whole = outline.flatMap(this::wholeMap);
    }

    /**
     * A map that can be drawn.
     *
     * @param outline what it is drawn on
     * @param frame what it shows
     */
    public record Sheet(FlatOutline outline, MapFrame frame) {

        boolean shows(List<Coordinates> points) {
            return points.stream().map(outline::project).allMatch(frame::shows);
        }
    }

    /** All places that the articles mention, most mentioned first. */
    public List<Entity> places() {
        return places;
    }

    /** The map of all places; empty when there is none, or nothing to draw it on. */
    public Optional<Sheet> whole() {
        return whole;
    }

    /** Whether there is anything to draw on a map. */
    public boolean hasMap() {
        return whole.isPresent();
    }

    /** Where the outlines come from, in the editor's words, or empty. */
    public String credit() {
        return outline.map(Outline::credit).orElse("");
    }

    /**
     * A point in a place, one on the outline if there is; empty when neither the register nor the
     * outline knows one.
     */
    public Optional<Coordinates> pointIn(Entity place) {
        return place.coordinates()
                .filter(this::isOnOutline)
                .or(() -> territory(place).map(Territory::middle))
                .or(place::coordinates);
    }

    private Optional<Territory> territory(Entity place) {
        return outline.flatMap(on -> on.territory(place.id()));
    }

    private boolean isOnOutline(Coordinates point) {
        return around.filter(box -> box.contains(point)).isPresent();
    }

    /**
     * A smaller map of the points that weighted points are about; empty for none on the outline.
     */
    public Optional<Sheet> about(List<WeightedPoint> points, FrameShape shape) {
        return around(near(points), shape);
    }

    /** A smaller map around a place; empty when it isn't on the outline. */
    public Optional<Sheet> around(Entity place, FrameShape shape) {
        List<Coordinates> outermost =
                territory(place)
                        .map(Territory::extremes)
                        .orElseGet(() -> place.coordinates().stream().toList());
        return around(outermost.stream().filter(this::isOnOutline).toList(), shape);
    }

    private Optional<Sheet> around(List<Coordinates> points, FrameShape shape) {
        if (whole.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        FlatOutline flat = whole.get().outline();
        boolean same = outline.get().cone().isPresent() || whole.get().shows(points);
        return framed(same ? flat : flat(outline.get(), points), points, shape);
    }

    private Optional<Sheet> wholeMap(Outline on) {
        List<WeightedPoint> points = new ArrayList<>();
        for (Entity place : places) {
            pointIn(place).ifPresent(at -> points.add(new WeightedPoint(at, count(place))));
        }
        List<Coordinates> near = near(points);
        return near.isEmpty() ? Optional.empty() : framed(flat(on, near), near, WHOLE_MAP);
    }

    /** The points that a map of all of them is about, as far as they are on the outline. */
    private List<Coordinates> near(List<WeightedPoint> points) {
        List<WeightedPoint> drawable =
                points.stream().filter(point -> isOnOutline(point.at())).toList();
        return Gravity.near(drawable).stream().map(WeightedPoint::at).toList();
    }

    private static FlatOutline flat(Outline on, List<Coordinates> near) {
        return FlatOutline.of(
                on, new LambertConformalConic(on.cone().orElseGet(() -> Cones.of(near))));
    }

    private static Optional<Sheet> framed(
            FlatOutline flat, List<Coordinates> points, FrameShape shape) {
        List<Point> projected = points.stream().map(flat::project).toList();
        return MapFrame.around(projected, flat, shape).map(frame -> new Sheet(flat, frame));
    }

    /** How often the place is mentioned. */
    public int count(Entity place) {
        return mentions.count(place.id());
    }
}
