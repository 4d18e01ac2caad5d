package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.register.Coordinates;
import dossier.register.outline.ConeSetting;
import org.junit.jupiter.api.Test;

class LambertConformalConicTest {

    private static final ConeSetting AMERICA = new ConeSetting(33, 45, new Coordinates(23, -96));

    private static Point project(ConeSetting cone, double latitude, double longitude) {
        return new LambertConformalConic(cone).project(new Coordinates(latitude, longitude));
    }

    /** The numerical example of the sphere in Snyder, appendix A, page 295. */
    @Test
    void agreesWithSnyder() {
        Point point = project(AMERICA, 35, -75);
        assertEquals(0.2966785, point.x(), 5e-8);
        assertEquals(0.2462112, point.y(), 5e-8);
    }

    @Test
    void findsItsWayBack() {
        for (ConeSetting cone :
                new ConeSetting[] {AMERICA, new ConeSetting(-45, -33, new Coordinates(-23, 10))}) {
            LambertConformalConic projection = new LambertConformalConic(cone);
            Point back = projection.inverse(projection.project(21, -35));
            assertEquals(21, back.x(), 1e-9);
            assertEquals(-35, back.y(), 1e-9);
        }
    }

    @Test
    void putsTheCentreAtTheOrigin() {
        Point centre = project(AMERICA, 23, -96);
        assertEquals(0, centre.x(), 1e-12);
        assertEquals(0, centre.y(), 1e-12);
    }

    @Test
    void isTrueToScaleOnItsParallels() {
        ConeSetting cone = new ConeSetting(35, 60, new Coordinates(48, 47));
        for (double parallel : new double[] {35, 60}) {
            double onMap = project(cone, parallel, 47).distance(project(cone, parallel, 47.001));
            double onEarth = Math.cos(Math.toRadians(parallel)) * Math.toRadians(0.001);
            assertEquals(1, onMap / onEarth, 1e-6);
        }
    }

    @Test
    void turnsTheSouthernHemisphereUpsideDown() {
        ConeSetting north = new ConeSetting(33, 45, new Coordinates(23, 10));
        ConeSetting south = new ConeSetting(-45, -33, new Coordinates(-23, 10));
        Point there = project(north, 35, 31);
        Point here = project(south, -35, 31);
        assertEquals(there.x(), here.x(), 1e-12);
        assertEquals(-there.y(), here.y(), 1e-12);
    }

    @Test
    void takesTheShortWayOverTheAntimeridian() {
        ConeSetting pacific = new ConeSetting(35, 60, new Coordinates(50, 170));
        assertTrue(project(pacific, 50, -170).x() > project(pacific, 50, 175).x());
    }
}
