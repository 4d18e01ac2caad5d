package dossier.drawing;

import dossier.model.EntityType;

/** The shapes that stand for the types of names, as SVG path data (SVG 2, 9.3). */
public final class Shapes {

    private Shapes() {}

    /**
     * A disc for a person, a lozenge for a place, a square for an organisation, a triangle for a
     * concept and a cross for an event, of about the same area.
     *
     * @param radius of the disc
     */
    public static String path(EntityType type, Point centre, double radius) {
        double x = centre.x();
        double y = centre.y();
        // Rounded once: of a radius and a diameter that don't agree the two arcs make no disc.
        double r = StrictMath.round(radius * 10) / 10.0;
        return switch (type) {
            case PERSON -> from(x - r, y) + arc(r, 2 * r) + arc(r, -2 * r) + "z";
            case PLACE -> {
                double d = r * 1.18;
                yield from(x, y - d) + line(d, d) + line(-d, d) + line(-d, -d) + "z";
            }
            case ORGANISATION -> {
                double a = r * 0.9;
                yield from(x - a, y - a) + line(2 * a, 0) + line(0, 2 * a) + line(-2 * a, 0) + "z";
            }
            case CONCEPT -> {
                double a = r * 1.15;
                yield from(x, y - a) + line(a, 1.85 * a) + line(-2 * a, 0) + "z";
            }
            case EVENT -> cross(x, y, r * 0.38);
        };
    }

    private static String cross(double x, double y, double a) {
        return from(x - a, y - 3 * a)
                + line(2 * a, 0)
                + line(0, 2 * a)
                + line(2 * a, 0)
                + line(0, 2 * a)
                + line(-2 * a, 0)
                + line(0, 2 * a)
                + line(-2 * a, 0)
                + line(0, -2 * a)
                + line(-2 * a, 0)
                + line(0, -2 * a)
                + line(2 * a, 0)
                + "z";
    }

    private static String from(double x, double y) {
        return "M" + Decimals.of(x) + " " + Decimals.of(y);
    }

    private static String line(double dx, double dy) {
        return "l" + Decimals.of(dx) + " " + Decimals.of(dy);
    }

    private static String arc(double radius, double dx) {
        String r = Decimals.of(radius);
        return "a" + r + " " + r + " 0 1 0 " + Decimals.of(dx) + " 0";
    }
}
