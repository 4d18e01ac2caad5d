package dossier.plan.map;

import dossier.drawing.Decimals;
import dossier.drawing.DrawnMap;
import dossier.drawing.MapDrawing;
import dossier.drawing.MapPlace;
import dossier.drawing.MapStyle;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.MapFigure;
import dossier.site.Addresses;
import dossier.site.Atlas.Sheet;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws maps and gives them their words and links. */
public final class MapFigures {

    /** The heat of the most mentioned place; the classes are those of the month grid. */
    private static final int HOTTEST = 5;

    /** The heat of the land in which the place lies that a map is about. */
    private static final int WARM = 3;

    private final SiteContext site;
    private final Messages words;

    MapFigures(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    /**
     * What a map is of.
     *
     * @param label what it shows, for those who don't see it
     * @param marked the place that it is about, when it is about one
     */
    record Subject(
            SitePath from,
            String label,
            MapStyle style,
            List<MapPlace> places,
            Optional<EntityId> marked) {}

    /** A figure with the places that are in it and those that have no room. */
    public record Drawn(MapFigure figure, List<EntityId> inside, List<EntityId> outside) {}

    Drawn draw(Sheet sheet, Subject subject) {
        DrawnMap map =
                MapDrawing.draw(sheet.outline(), sheet.frame(), subject.style(), subject.places());
        return new Figure(subject, map).of(map);
    }

    /** One figure in the making. */
    private final class Figure {

        private final Subject subject;
        private final Map<EntityId, MapPlace> places = new HashMap<>();
        private final int most;
        private final Optional<EntityId> ground;

        Figure(Subject subject, DrawnMap map) {
            this.subject = subject;
            subject.places().forEach(place -> places.put(place.id(), place));
            this.ground =
                    map.marks().stream()
                            .filter(mark -> subject.marked().equals(Optional.of(mark.place())))
                            .findFirst()
                            .flatMap(DrawnMap.Mark::ground);
            this.most = subject.places().stream().mapToInt(MapPlace::weight).max().orElse(1);
        }

        Drawn of(DrawnMap map) {
            MapFigure figure =
                    new MapFigure(
                            subject.label(),
                            "0 0 " + map.width() + " " + map.height(),
                            Decimals.of(centre(map)),
                            Decimals.of(subject.style().textSize()),
                            "scale(" + Decimals.of(1.0 / DrawnMap.STEPS) + ")",
                            map.graticule(),
                            map.land(),
                            map.areas().stream().map(this::area).toList(),
                            map.marks().stream().map(this::mark).toList());
            List<EntityId> inside = map.marks().stream().map(DrawnMap.Mark::place).toList();
            return new Drawn(figure, inside, map.outside());
        }

        private static double centre(DrawnMap map) {
            return map.marks().isEmpty() ? 50 : 100 * map.marks().get(0).at().x() / map.width();
        }

        private MapFigure.Area area(DrawnMap.Area area) {
            return new MapFigure.Area("heat-" + heat(area.place()), area.path());
        }

        /** How often a place is mentioned beside the most mentioned one, from 1 to 5. */
        private int heat(EntityId id) {
            if (subject.marked().isPresent()) {
                int others = ground.equals(Optional.of(id)) ? WARM : 1;
                return subject.marked().get().equals(id) ? HOTTEST : others;
            }
            int all = Math.max(most, HOTTEST);
            return 1 + (HOTTEST - 1) * places.get(id).weight() / all;
        }

        private MapFigure.Mark mark(DrawnMap.Mark mark) {
            MapPlace place = places.get(mark.place());
            boolean marked = subject.marked().equals(Optional.of(place.id()));
            return new MapFigure.Mark(
                    Addresses.link(subject.from(), site.addresses().entity(place.id(), 1)),
                    words.text(
                            "map.place",
                            place.name(),
                            words.count(
                                    "count.mentions", site.corpus().mentions().count(place.id()))),
                    marked ? "marked" : "",
                    mark.radius() > 0,
                    Decimals.of(mark.at().x()),
                    Decimals.of(mark.at().y()),
                    Decimals.of(mark.radius()),
                    mark.label().isPresent(),
                    mark.label().map(label -> label(place, label)).orElse(MapFigure.Label.NONE));
        }

        private MapFigure.Label label(MapPlace place, DrawnMap.Label label) {
            boolean dark = label.ground().filter(ground -> heat(ground) == HOTTEST).isPresent();
            String weight = "name-" + label.weight().name().toLowerCase(Locale.ROOT);
            return new MapFigure.Label(
                    place.name(),
                    Decimals.of(label.at().x()),
                    Decimals.of(label.at().y()),
                    label.anchor().name().toLowerCase(Locale.ROOT),
                    dark ? weight + " on-dark" : weight,
                    !place.note().isEmpty(),
                    place.note());
        }
    }
}
