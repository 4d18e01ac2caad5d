package dossier.drawing;

import static dossier.drawing.SmallEarth.box;
import static dossier.drawing.SmallEarth.flat;
import static dossier.drawing.SmallEarth.frame;
import static dossier.drawing.SmallEarth.id;
import static dossier.drawing.SmallEarth.ring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.drawing.DrawnMap.Label;
import dossier.drawing.DrawnMap.Mark;
import dossier.register.Coordinates;
import dossier.register.outline.ConeSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

    private static final MapStyle STYLE = new MapStyle(17, 40, 14, true);

    private static MapPlace place(String name, int weight, Coordinates at) {
        return new MapPlace(id(name), weight, name, "" + weight, Optional.of(at));
    }

    /** Two hundred places, crowded in the middle. */
    private static List<MapPlace> crowd() {
        List<MapPlace> places = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double away = i % 20 * 0.035;
            double latitude = 48 + away * (i * 37 % 23 - 11);
            double longitude = 10 + away * (i * 53 % 41 - 20);
            places.add(place("plaats-" + i, 1 + i * 31 % 90, new Coordinates(latitude, longitude)));
        }
        return places;
    }

    private static DrawnMap drawnCrowd() {
        FlatOutline land = SmallEarth.land();
        MapFrame frame = frame(land, new Coordinates(40, -5), new Coordinates(56, 25));
        return MapDrawing.draw(land, frame, STYLE, crowd());
    }

    @Test
    void coversNoLabelWithAnotherNorWithADot() {
        DrawnMap map = drawnCrowd();
        List<Mark> labelled = map.marks().stream().filter(m -> m.label().isPresent()).toList();
        assertEquals(200, map.marks().size());
        assertTrue(labelled.size() > 20 && labelled.size() <= 40, labelled.size() + " labels");
        for (Mark mark : labelled) {
            Rectangle box = mark.label().get().box();
            assertTrue(new Rectangle(0, 0, map.width(), map.height()).contains(box));
            for (Mark other : map.marks()) {
                if (other != mark) {
                    assertFalse(covers(box, other), mark + " covers " + other);
                }
            }
        }
    }

    private static boolean covers(Rectangle box, Mark other) {
        double side = 2 * other.radius();
        return box.overlaps(Rectangle.centred(other.at(), side, side))
                || other.label().map(Label::box).filter(box::overlaps).isPresent();
    }

    @Test
    void labelsTheWeightiestFirstAndSizesDotsByTheirArea() {
        List<Mark> marks = drawnCrowd().marks();
        assertTrue(marks.get(0).label().isPresent());
        assertEquals(14, marks.get(0).radius());
        assertEquals(5, marks.get(199).radius());
    }

    @Test
    void tintsALandAndLabelsItWithinItsVisiblePart() {
        FlatOutline outline =
                flat(
                        SmallEarth.CONE,
                        box(Optional.of(id("groot")), 5, 40, 100, 60),
                        box(Optional.empty(), -20, 30, 5, 68));
        MapFrame frame = frame(outline, new Coordinates(45, 0), new Coordinates(50, 12));
        MapPlace large =
                new MapPlace(id("groot"), 3, "Groot", "3", Optional.of(new Coordinates(50, 90)));
        DrawnMap map = MapDrawing.draw(outline, frame, STYLE, List.of(large));
        assertEquals(List.of(id("groot")), map.areas().stream().map(a -> a.place()).toList());
        Mark mark = map.marks().get(0);
        assertEquals(0, mark.radius());
        assertEquals(Optional.of(id("groot")), mark.ground());
        assertTrue(frame.picture().contains(mark.label().orElseThrow().box()));
        assertTrue(map.land().startsWith("M"), map.land());
    }

    @Test
    void listsWhatIsOutsideOfThePicture() {
        FlatOutline land = SmallEarth.land();
        MapFrame frame = frame(land, new Coordinates(48, 10));
        List<MapPlace> places =
                List.of(
                        place("hier", 1, new Coordinates(48, 10)),
                        place("ver", 9, new Coordinates(40.7, -74)),
                        new MapPlace(id("nergens"), 5, "Nergens", "5", Optional.empty()));
        DrawnMap map = MapDrawing.draw(land, frame, STYLE, places);
        assertEquals(List.of(id("ver")), map.outside());
        assertEquals(List.of(id("hier")), map.marks().stream().map(Mark::place).toList());
    }

    /** A land on both sides of the antimeridian, cut there as RFC 7946 has it or in one ring. */
    @Test
    void joinsLandOnBothSidesOfTheAntimeridian() {
        ConeSetting pacific = new ConeSetting(55, 70, new Coordinates(62, -175));
        FlatOutline whole =
                flat(
                        pacific,
                        ring(
                                Optional.of(id("land")),
                                170,
                                60,
                                -170,
                                60,
                                -170,
                                65,
                                170,
                                65,
                                170,
                                60));
        FlatOutline cut =
                flat(
                        pacific,
                        box(Optional.of(id("land")), 170, 60, 180, 65),
                        box(Optional.of(id("land")), -180, 60, -170, 65));
        assertEquals(whole.bounds().width(), cut.bounds().width(), 1e-9);
        assertTrue(whole.bounds().width() < 0.3, whole.bounds().toString());
    }

    /** Opposite the central meridian a map ends; land there is cut and doesn't cross it. */
    @Test
    void cutsLandOppositeTheCentralMeridian() {
        ConeSetting cone = new ConeSetting(40, 55, new Coordinates(48, 0));
        FlatOutline outline =
                flat(
                        cone,
                        ring(
                                Optional.empty(),
                                170,
                                60,
                                190 - 360,
                                60,
                                190 - 360,
                                65,
                                170,
                                65,
                                170,
                                60));
        assertEquals(2, outline.areas().get(0).rings().size());
        outline.areas()
                .get(0)
                .rings()
                .forEach(ring -> assertTrue(ring.bounds().width() < 0.2, ring.toString()));
    }

    @Test
    void drawsNoFrameBeyondTheOutline() {
        FlatOutline land = SmallEarth.land();
        MapFrame frame = frame(land, new Coordinates(31, -19), new Coordinates(67, 39));
        assertTrue(land.bounds().contains(frame.area()));
        Optional<MapFrame> elsewhere =
                MapFrame.around(
                        List.of(land.project(new Coordinates(10, 100))),
                        land,
                        new FrameShape(1200, 640, 0.25));
        assertEquals(Optional.empty(), elsewhere);
    }

    @Test
    void drawsTheSameTwice() {
        assertEquals(drawnCrowd(), drawnCrowd());
    }
}
