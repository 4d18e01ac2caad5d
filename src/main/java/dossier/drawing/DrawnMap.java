package dossier.drawing;

import dossier.model.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * A map, ready to be written as SVG.
 *
 * @param graticule path data, on the {@link #STEPS grid}
 * @param land path data of all land that is none of the places
 * @param areas places that have a territory in the picture
 * @param marks all places in the picture, the weightiest first
 * @param outside places that lie outside of the picture, the weightiest first
 */
public record DrawnMap(
        int width,
        int height,
        String graticule,
        String land,
        List<Area> areas,
        List<Mark> marks,
        List<EntityId> outside) {

    /** Path data has so many steps to a unit of the picture. */
    public static final int STEPS = Grid.STEPS;

    public DrawnMap {
        areas = List.copyOf(areas);
        marks = List.copyOf(marks);
        outside = List.copyOf(outside);
    }

    /**
     * A territory.
     *
     * @param path path data, on the grid
     */
    public record Area(EntityId place, String path) {}

    /**
     * A place: a dot, a label or both.
     *
     * @param at where it is, in the picture's units
     * @param radius of the dot; 0 without one
     * @param ground the place on whose territory it lies, itself perhaps
     */
    public record Mark(
            EntityId place,
            Point at,
            double radius,
            Optional<EntityId> ground,
            Optional<Label> label) {}

    /**
     * A name in the picture.
     *
     * @param at where its line begins, ends or has its middle
     * @param box the room it takes
     * @param ground the place on whose territory most of it lies
     */
    public record Label(
            Point at, Anchor anchor, Weight weight, Rectangle box, Optional<EntityId> ground) {}

    /** Which part of a line is at its place (SVG 2, {@code text-anchor}). */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a name is printed. */
    public enum Weight {
        LARGE,
        STRONG,
        PLAIN
    }
}
