package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.register.Coordinates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GravityTest {

    private static final WeightedPoint AMSTERDAM = point(52.37, 4.9, 200);
    private static final WeightedPoint ROTTERDAM = point(51.92, 4.48, 3);
    private static final WeightedPoint BRUSSELS = point(50.85, 4.35, 2);
    private static final WeightedPoint NEW_YORK = point(40.7, -74, 1);
    private static final WeightedPoint SYDNEY = point(-33.9, 151.2, 4);

    private static WeightedPoint point(double latitude, double longitude, int weight) {
        return new WeightedPoint(new Coordinates(latitude, longitude), weight);
    }

    @Test
    void leavesOutWhatIsFarFromAllOthers() {
        List<WeightedPoint> near =
                Gravity.near(List.of(NEW_YORK, AMSTERDAM, SYDNEY, ROTTERDAM, BRUSSELS));
        assertEquals(List.of(AMSTERDAM, ROTTERDAM, BRUSSELS), near);
    }

    @Test
    void keepsBothShoresOfAnOceanWhenBothMatter() {
        WeightedPoint washington = point(38.9, -77, 60);
        List<WeightedPoint> both = List.of(point(50.85, 4.35, 50), washington);
        assertEquals(2, Gravity.near(both).size());
    }

    @Test
    void takesTheHeaviestOfPointsOnAllSidesOfTheEarth() {
        List<WeightedPoint> around =
                List.of(point(0, 0, 3), point(0, 90, 1), point(0, 180, 2), point(0, -90, 1));
        assertEquals(List.of(point(0, 0, 3)), Gravity.near(around));
    }

    @Test
    void knowsThatTheAntimeridianIsNoEdge() {
        List<WeightedPoint> fiji = List.of(point(-17, 179, 1), point(-18, -179, 1));
        assertEquals(2, Gravity.near(fiji).size());
    }

    @Test
    void finishesWithOnePointAndWithNone() {
        assertEquals(List.of(), Gravity.near(List.of()));
        assertEquals(List.of(SYDNEY), Gravity.near(new ArrayList<>(List.of(SYDNEY))));
    }
}
