package dossier.register.outline;

import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.register.Coordinates;
import dossier.source.JsonValue;
import dossier.source.JsonValue.Items;
import dossier.source.JsonValue.Members;
import dossier.source.JsonValue.Numeral;
import dossier.source.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The geometry of a feature (RFC 7946, 3.1) to polygons. Of each ring the first mistake is
 * reported.
 */
final class GeometryParser {

    private static final List<String> AREAS = List.of("Polygon", "MultiPolygon");
    private static final Wording LONGITUDE_FIRST =
            Wording.of(
                    "write degrees, east and north positive, the longitude first: [76.95, 43.24]");

    /** A linear ring has four or more positions (RFC 7946, 3.1.6). */
    private static final int LEAST_POSITIONS = 4;

    /** A polygon is a list of rings, a ring one of positions, a position one of numbers. */
    private static final int POLYGON_DEPTH = 3;

    private final Consumer<Problem> problems;

    GeometryParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The feature's polygons; none, with a problem, when it has no area. */
    List<Polygon> parse(Members feature) {
        Optional<JsonValue> found = feature.value("geometry");
        if (found.isEmpty() || !(found.get() instanceof Members geometry)) {
            shape(
                    found.map(JsonValue::location).orElse(feature.location()),
                    Wording.of("this feature has no geometry"),
                    Wording.of("add its \"geometry\", or remove the feature"));
            return List.of();
        }
        Optional<JsonValue> type = geometry.value("type");
        String name = type.isPresent() && type.get() instanceof Text text ? text.text() : "";
        if (!AREAS.contains(name)) {
            noOutline(type.orElse(geometry).location(), name);
            return List.of();
        }
        JsonValue coordinates = geometry.value("coordinates").orElse(geometry);
        int wanted = name.equals("Polygon") ? POLYGON_DEPTH : POLYGON_DEPTH + 1;
        int depth = depth(coordinates);
        if (depth != wanted) {
            coordinates(
                    coordinates.location(),
                    Wording.of("these coordinates are lists in lists to a depth of {0}", depth),
                    Wording.of("those of a {0} have a depth of {1}, as in RFC 7946", name, wanted));
            return List.of();
        }
        List<Polygon> polygons = new ArrayList<>();
        if (depth == POLYGON_DEPTH) {
            polygon(coordinates).ifPresent(polygons::add);
        } else {
            items(coordinates).forEach(item -> polygon(item).ifPresent(polygons::add));
        }
        return polygons;
    }

    private void noOutline(SourceLocation at, String name) {
        shape(
                at,
                name.isEmpty()
                        ? Wording.of("this geometry has no type")
                        : Wording.of("\"{0}\" is no outline", name),
                NearestWord.to(name, AREAS)
                        .map(Wording::didYouMean)
                        .orElse(Wording.of("an outline is a \"Polygon\" or a \"MultiPolygon\"")));
    }

    /** How many lists the first number is in. */
    private static int depth(JsonValue value) {
        return value instanceof Items list
                ? 1 + (list.items().isEmpty() ? 0 : depth(list.items().get(0)))
                : 0;
    }

    private Optional<Polygon> polygon(JsonValue value) {
        List<List<Coordinates>> rings = new ArrayList<>();
        List<JsonValue> items = items(value);
        for (JsonValue item : items) {
            ring(item).ifPresent(rings::add);
        }
        return rings.isEmpty() || rings.size() < items.size()
                ? Optional.empty()
                : Optional.of(new Polygon(rings));
    }

    private Optional<List<Coordinates>> ring(JsonValue value) {
        List<JsonValue> items = items(value);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Coordinates> ring = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            Optional<Coordinates> position = position(item);
            if (position.isEmpty()) {
                return Optional.empty();
            }
            ring.add(position.get());
        }
        if (ring.size() < LEAST_POSITIONS) {
            coordinates(
                    value.location(),
                    Wording.of("this ring has {0} positions, too few for an area", ring.size()),
                    Wording.of("a ring has four or more, and the last repeats the first"));
            return Optional.empty();
        }
        if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
            coordinates(
                    items.get(items.size() - 1).location(),
                    Wording.of("the ring does not end here where it begins"),
                    Wording.of("add its first position, {0}, at its end", typed(ring.get(0))));
            return Optional.empty();
        }
        return Optional.of(ring);
    }

    /** A longitude, a latitude, and perhaps a height, which is left out (RFC 7946, 3.1.1). */
    private Optional<Coordinates> position(JsonValue value) {
        if (!(value instanceof Items position)
                || position.items().size() < 2
                || !(position.items().get(0) instanceof Numeral longitude)
                || !(position.items().get(1) instanceof Numeral latitude)) {
            coordinates(
                    value.location(),
                    Wording.of("a position belongs here: a longitude and a latitude"),
                    LONGITUDE_FIRST);
            return Optional.empty();
        }
        if (isOnEarth(longitude.value(), latitude.value())) {
            return Optional.of(new Coordinates(latitude.value(), longitude.value()));
        }
        boolean swapped = isOnEarth(latitude.value(), longitude.value());
        coordinates(
                value.location(),
                Wording.of("{0} is not on earth", typed(longitude.value(), latitude.value())),
                swapped
                        ? Wording.of(
                                "did you mean {0}?", typed(latitude.value(), longitude.value()))
                        : LONGITUDE_FIRST);
        return Optional.empty();
    }

    private static boolean isOnEarth(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    private static String typed(Coordinates position) {
        return typed(position.longitude(), position.latitude());
    }

    private static String typed(double longitude, double latitude) {
        return "[" + number(longitude) + ", " + number(latitude) + "]";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private List<JsonValue> items(JsonValue value) {
        if (value instanceof Items list && !list.items().isEmpty()) {
            return list.items();
        }
        coordinates(
                value.location(),
                Wording.of("a list belongs here"),
                Wording.of(
                        "write polygons as RFC 7946 has them: [[[6, 50], [7, 50], [7, 51], [6, 50]]]"));
        return List.of();
    }

    private void shape(SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(ProblemCode.MAP_SHAPE, at, fault, remedy));
    }

    private void coordinates(SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(ProblemCode.MAP_COORDINATES, at, fault, remedy));
    }
}
