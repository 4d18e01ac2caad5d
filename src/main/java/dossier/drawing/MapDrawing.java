package dossier.drawing;

import dossier.drawing.DrawnMap.Area;
import dossier.drawing.DrawnMap.Mark;
import dossier.drawing.FlatOutline.Ring;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws places on a flat outline. */
public final class MapDrawing {

    /** How far a line may be moved to spare points, in steps of the grid. */
    private static final double TOLERANCE = 1.3;

    /** Islands smaller than this aren't drawn, in square units of the picture. */
    private static final double LEAST_ISLAND = 2.5;

    /** A place with less land than this is a dot, in square units of the picture. */
    private static final double LEAST_AREA = 150;

    private final FlatOutline outline;
    private final MapFrame frame;
    private final MapStyle style;

    private MapDrawing(FlatOutline outline, MapFrame frame, MapStyle style) {
        this.outline = outline;
        this.frame = frame;
        this.style = style;
    }

    /**
     * Draws a map.
     *
     * @param places each once
     */
    public static DrawnMap draw(
            FlatOutline outline, MapFrame frame, MapStyle style, List<MapPlace> places) {
        List<MapPlace> sorted =
                places.stream()
                        .sorted(
                                Comparator.comparingInt((MapPlace place) -> -place.weight())
                                        .thenComparing(MapPlace::id))
                        .toList();
        return new MapDrawing(outline, frame, style).draw(sorted);
    }

    private DrawnMap draw(List<MapPlace> places) {
        Map<Optional<EntityId>, VisibleArea> visible = visibleAreas();
        Map<EntityId, VisibleArea> areas = new LinkedHashMap<>();
        List<List<GridPoint>> others = new ArrayList<>();
        Map<EntityId, MapPlace> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        visible.forEach(
                (place, area) -> {
                    if (place.isPresent() && byId.containsKey(place.get())) {
                        areas.put(place.get(), area);
                    } else {
                        others.addAll(area.rings());
                    }
                });
        List<EntityId> outside = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (MapPlace place : places) {
            Optional<Spot> spot = spot(place, areas);
            spot.ifPresent(spots::add);
            if (spot.isEmpty() && (place.at().isPresent() || isOutlined(place.id()))) {
                outside.add(place.id());
            }
        }
        List<Mark> marks = new Labelling(frame, style, areas, spots).marks();
        return new DrawnMap(
                frame.width(),
                frame.height(),
                Graticule.path(outline, frame),
                GridPath.ofRings(others),
                areas.entrySet().stream()
                        .map(e -> new Area(e.getKey(), GridPath.ofRings(e.getValue().rings())))
                        .toList(),
                marks,
                outside);
    }

    /** A territory by its place, as far as it is in the picture, simplified. */
    private Map<Optional<EntityId>, VisibleArea> visibleAreas() {
        Grid grid = new Grid(frame);
        Rectangle window = grid.window();
        List<List<GridPoint>> rings = new ArrayList<>();
        List<Optional<EntityId>> owners = new ArrayList<>();
        for (FlatOutline.Area area : outline.areas()) {
            for (Ring ring : area.rings()) {
                if (ring.bounds().overlaps(window)) {
                    rings.add(grid.ring(ring.points()));
                    owners.add(area.place());
                }
            }
        }
        Map<Optional<EntityId>, List<List<GridPoint>>> drawn = new LinkedHashMap<>();
        List<List<GridPoint>> simplified = BorderSimplifier.simplified(rings, TOLERANCE);
        for (int i = 0; i < simplified.size(); i++) {
            List<GridPoint> ring = grid.clipped(simplified.get(i));
            if (VisibleArea.size(ring) >= LEAST_ISLAND) {
                drawn.computeIfAbsent(owners.get(i), place -> new ArrayList<>()).add(ring);
            }
        }
        Map<Optional<EntityId>, VisibleArea> areas = new LinkedHashMap<>();
        drawn.forEach((place, parts) -> areas.put(place, new VisibleArea(parts)));
        return areas;
    }

    private boolean isOutlined(EntityId place) {
        return outline.largestPart(place).isPresent();
    }

    /** Where a place is in the picture; empty when it is outside. */
    private Optional<Spot> spot(MapPlace place, Map<EntityId, VisibleArea> areas) {
        Optional<Point> at =
                place.at()
                        .map(outline::project)
                        .map(frame::inPicture)
                        .filter(frame.picture().grown(-style.largestDot() / 2)::contains);
        VisibleArea area = areas.get(place.id());
        if (area == null) {
            return at.map(point -> new Spot(place, point, false));
        }
        boolean large = area.size() >= LEAST_AREA;
        Point point = at.filter(p -> !large || area.contains(p)).orElseGet(area::middle);
        return Optional.of(new Spot(place, point, large));
    }

    /**
     * Where a place is.
     *
     * @param isArea whether its land is large enough for its label
     */
    record Spot(MapPlace place, Point at, boolean isArea) {}
}
