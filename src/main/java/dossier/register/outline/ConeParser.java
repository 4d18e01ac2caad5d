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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code {"parallels": [35, 60], "centre": [47, 48]}} to a {@link ConeSetting}. */
final class ConeParser {

    private static final String PARALLELS = "parallels";
    private static final String CENTRE = "centre";
    private static final List<String> KEYS = List.of(PARALLELS, CENTRE);

    private final Consumer<Problem> problems;

    ConeParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Optional<ConeSetting> parse(JsonValue value) {
        if (!(value instanceof Members cone)) {
            problem(
                    value.location(),
                    Wording.of("a projection is an object, not {0}", value.kind()),
                    Wording.of(
                            "write {\"parallels\": [35, 60], \"centre\": [47, 48]}, or leave it out"));
            return Optional.empty();
        }
        for (JsonValue.Member member : cone.members()) {
            if (!KEYS.contains(member.key())) {
                problem(
                        member.keyLocation(),
                        Wording.of("\"{0}\" is not a key here", member.key()),
                        NearestWord.to(member.key(), KEYS)
                                .map(Wording::didYouMean)
                                .orElse(Wording.of("the keys are: {0}", String.join(", ", KEYS))));
            }
        }
        Optional<double[]> parallels = pair(cone, PARALLELS).filter(pair -> isCone(cone, pair));
        Optional<double[]> centre = pair(cone, CENTRE).filter(pair -> isOnEarth(cone, pair));
        return parallels.isEmpty() || centre.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ConeSetting(
                                parallels.get()[0],
                                parallels.get()[1],
                                new Coordinates(centre.get()[1], centre.get()[0])));
    }

    private Optional<double[]> pair(Members cone, String key) {
        Optional<JsonValue> value = cone.value(key);
        if (value.isPresent()
                && value.get() instanceof Items list
                && list.items().size() == 2
                && list.items().get(0) instanceof Numeral first
                && list.items().get(1) instanceof Numeral second) {
            return Optional.of(new double[] {first.value(), second.value()});
        }
        problem(
                value.map(JsonValue::location).orElse(cone.location()),
                Wording.of("\"{0}\" needs two numbers", key),
                key.equals(PARALLELS)
                        ? Wording.of(
                                "write the two latitudes where the scale is true, the southern one first: \"parallels\": [35, 60]")
                        : Wording.of(
                                "write the longitude and the latitude of the middle: \"centre\": [47, 48]"));
        return Optional.empty();
    }

    private boolean isCone(Members cone, double[] pair) {
        boolean good = ConeSetting.isCone(pair[0], pair[1]);
        if (!good) {
            problem(
                    cone.value(PARALLELS).orElse(cone).location(),
                    Wording.of("these parallels make no cone"),
                    Wording.of(
                            "write two latitudes between -85 and 85, the southern one first, that do not lie equally far from the equator on both sides"));
        }
        return good;
    }

    private boolean isOnEarth(Members cone, double[] pair) {
        boolean good = Math.abs(pair[0]) <= 180 && Math.abs(pair[1]) <= 85;
        if (!good) {
            problem(
                    cone.value(CENTRE).orElse(cone).location(),
                    Wording.of("this centre is not on the map"),
                    Wording.of("write its longitude first, then a latitude between -85 and 85"));
        }
        return good;
    }

    private void problem(SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(ProblemCode.MAP_PROJECTION, at, fault, remedy));
    }
}
