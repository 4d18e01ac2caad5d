package dossier.register.outline;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.register.Entity;
import dossier.register.EntityIds;
import dossier.register.Register;
import dossier.source.JsonValue;
import dossier.source.JsonValue.Items;
import dossier.source.JsonValue.Members;
import dossier.source.JsonValue.Text;
import dossier.source.JsonValue.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * GeoJSON (RFC 7946) to an {@link Outline}: a FeatureCollection of Polygons and MultiPolygons, each
 * with the register's id of its place, or null, as the property {@code place}. Members of other
 * names are left alone (RFC 7946, 6.1). What is wrong is reported and left out.
 */
public final class OutlineParser {

    private static final String PLACE = "place";
    private static final String CONE = "projection";
    private static final String CREDIT = "credit";

    private static final Wording IDS =
            Wording.of(
                    "write the id of a place in the register, such as \"place/berlin\", or null");

    private final EntityIds ids;
    private final Consumer<Problem> problems;
    private final GeometryParser geometries;

    public OutlineParser(Register register, Consumer<Problem> problems) {
        this.ids = new EntityIds(register);
        this.problems = problems;
        this.geometries = new GeometryParser(problems);
    }

    /** Reads {@code map.geojson}; empty when there is nothing to draw. */
    public Optional<Outline> parse(Optional<JsonValue> file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!(file.get() instanceof Members root) || !isCollection(root)) {
            shape(
                    file.get().location(),
                    Wording.of("this is not a FeatureCollection"),
                    Wording.of(
                            "begin the file with {\"type\": \"FeatureCollection\", \"features\": ["));
            return Optional.empty();
        }
        misspelt(root, List.of(CONE, CREDIT));
        Map<Optional<EntityId>, List<Polygon>> polygons = new LinkedHashMap<>();
        for (JsonValue feature : features(root)) {
            feature(feature, polygons);
        }
        Optional<ConeSetting> cone =
                root.value(CONE).flatMap(value -> new ConeParser(problems).parse(value));
        String credit = root.value(CREDIT).flatMap(this::text).orElse("");
        List<Territory> territories = new ArrayList<>();
        polygons.forEach((place, parts) -> territories.add(new Territory(place, parts)));
        return territories.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outline(territories, cone, credit));
    }

    private static boolean isCollection(Members root) {
        return isType(root, "FeatureCollection");
    }

    private static boolean isType(Members object, String type) {
        return object.value("type")
                .filter(value -> value instanceof Text text && text.text().equals(type))
                .isPresent();
    }

    private List<JsonValue> features(Members root) {
        Optional<JsonValue> features = root.value("features");
        if (features.isPresent() && features.get() instanceof Items list) {
            return list.items();
        }
        shape(
                features.map(JsonValue::location).orElse(root.location()),
                Wording.of("a FeatureCollection needs a list of features"),
                Wording.of("add \"features\": [ … ] with a feature for each outline"));
        return List.of();
    }

    private void feature(JsonValue value, Map<Optional<EntityId>, List<Polygon>> polygons) {
        if (!(value instanceof Members feature) || !isType(feature, "Feature")) {
            shape(
                    value.location(),
                    Wording.of("this is not a Feature"),
                    Wording.of(
                            "write {\"type\": \"Feature\", \"properties\": {\"place\": null}, \"geometry\": { … }}"));
            return;
        }
        Optional<EntityId> place = place(feature);
        List<Polygon> parts = geometries.parse(feature);
        if (!parts.isEmpty()) {
            polygons.computeIfAbsent(place, key -> new ArrayList<>()).addAll(parts);
        }
    }

    private Optional<EntityId> place(Members feature) {
        Optional<JsonValue> properties = feature.value("properties");
        if (properties.isPresent() && properties.get() instanceof Members members) {
            misspelt(members, List.of(PLACE));
            return members.value(PLACE).filter(value -> !isNull(value)).flatMap(this::place);
        }
        properties
                .filter(value -> !isNull(value))
                .ifPresent(
                        value ->
                                shape(
                                        value.location(),
                                        Wording.of(
                                                "the properties of a feature are an object, not {0}",
                                                value.kind()),
                                        Wording.of("write \"properties\": {\"place\": null}")));
        return Optional.empty();
    }

    private static boolean isNull(JsonValue value) {
        return value instanceof Word word && word.word().equals("null");
    }

    private Optional<EntityId> place(JsonValue value) {
        if (!(value instanceof Text text)) {
            problem(
                    ProblemCode.MAP_PLACE,
                    value.location(),
                    Wording.of("this is no id, but {0}", value.kind()),
                    IDS);
            return Optional.empty();
        }
        String typed = text.text().strip();
        Optional<Entity> entity = ids.entity(typed);
        if (entity.isPresent() && entity.get().id().type() == EntityType.PLACE) {
            return Optional.of(entity.get().id());
        }
        boolean other = entity.isPresent();
        problem(
                ProblemCode.MAP_PLACE,
                value.location(),
                other
                        ? Wording.of("\"{0}\" is not a place", typed)
                        : Wording.of("\"{0}\" is not in the register", typed),
                (other ? Optional.<String>empty() : ids.nearest(typed))
                        .map(Wording::didYouMean)
                        .orElse(IDS));
        return Optional.empty();
    }

    private Optional<String> text(JsonValue value) {
        if (value instanceof Text text) {
            return Optional.of(text.text().strip());
        }
        shape(
                value.location(),
                Wording.of("\"{0}\" is text, not {1}", CREDIT, value.kind()),
                Wording.of("write it between double quotes: where the outlines come from"));
        return Optional.empty();
    }

    /** Reports members that were probably meant to be one of these, which are missing. */
    private void misspelt(Members object, List<String> keys) {
        List<String> missing = keys.stream().filter(key -> object.member(key).isEmpty()).toList();
        for (JsonValue.Member member : object.members()) {
            NearestWord.to(member.key(), missing)
                    .ifPresent(
                            near ->
                                    shape(
                                            member.keyLocation(),
                                            Wording.of("\"{0}\" is not read", member.key()),
                                            Wording.didYouMean(near)));
        }
    }

    private void shape(SourceLocation at, Wording fault, Wording remedy) {
        problem(ProblemCode.MAP_SHAPE, at, fault, remedy);
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
