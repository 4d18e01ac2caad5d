package dossier.register;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.source.YamlFields;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register's files to a {@link Register}. What is wrong is reported and left out. */
public final class RegisterParser {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "name",
                    "sort",
                    "description",
                    "variants",
                    "not",
                    "country",
                    "coordinates",
                    "wikidata");

    private final Consumer<Problem> problems;
    private final VariantParser variantParser;
    private final Map<EntityId, SourceLocation> seen = new HashMap<>();

    private RegisterParser(Consumer<Problem> problems) {
        this.problems = problems;
        this.variantParser = new VariantParser(problems);
    }

    /** Reads the files in order. */
    public static Register parse(List<YamlNode> files, Consumer<Problem> problems) {
        RegisterParser parser = new RegisterParser(problems);
        List<Entity> entities = new ArrayList<>();
        for (YamlNode file : files) {
            if (file instanceof YamlNode.Sequence sequence) {
                sequence.items().forEach(item -> parser.entity(item).ifPresent(entities::add));
            } else {
                parser.problem(
                        ProblemCode.YAML_TYPE,
                        file.location(),
                        Wording.of("a register is a list of names, not {0}", file.kind()),
                        Wording.of("begin each name with \"- id: person/name\""));
            }
        }
        VariantCheck.check(entities, problems);
        return new Register(entities);
    }

    private Optional<Entity> entity(YamlNode node) {
        Optional<YamlFields> found = YamlFields.of(node, KEYS, problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        YamlFields fields = found.get();
        Optional<EntityId> id = id(fields, node.location());
        Optional<YamlNode.Scalar> name = fields.scalar("name");
        if (name.isEmpty() && !fields.isMistyped("name")) {
            problem(
                    ProblemCode.REGISTER_NAME_MISSING,
                    node.location(),
                    Wording.of("this entry has no name"),
                    Wording.of("add \"name:\" with the name as the dossier should print it"));
        }
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String printed = name.get().text().strip();
        Variant nameItself = VariantParser.plain(printed, name.get().location());
        Map<String, Variant> variants = new LinkedHashMap<>();
        Stream.concat(
                        variantParser.variants(fields.items("variants")).stream(),
                        Stream.of(nameItself))
                .forEach(variant -> variants.putIfAbsent(variant.text(), variant));
        return Optional.of(
                new Entity(
                        id.get(),
                        printed,
                        fields.text("sort").orElseGet(() -> SortName.of(id.get().type(), printed)),
                        fields.text("description").orElse(""),
                        List.copyOf(variants.values()),
                        variantParser.variants(fields.items("not")),
                        fields.scalar("country").map(this::yes).orElse(false),
                        coordinates(fields),
                        fields.scalar("wikidata").flatMap(this::wikidata),
                        node.location()));
    }

    private Optional<EntityId> id(YamlFields fields, SourceLocation entry) {
        String text = fields.text("id").orElse("");
        SourceLocation at = fields.scalar("id").map(YamlNode.Scalar::location).orElse(entry);
        Optional<EntityId> id = EntityId.parse(text);
        if (fields.isMistyped("id")) {
            return id;
        }
        if (id.isEmpty()) {
            problem(
                    ProblemCode.REGISTER_ID,
                    at,
                    text.isEmpty()
                            ? Wording.of("this entry has no id")
                            : Wording.of("\"{0}\" is not an id", text),
                    nearestId(text)
                            .map(Wording::didYouMean)
                            .orElse(
                                    Wording.of(
                                            "write \"person/merkel\": a type ({0}), a slash, and lower-case letters, digits and hyphens",
                                            String.join(", ", EntityType.keys()))));
            return id;
        }
        SourceLocation first = seen.putIfAbsent(id.get(), at);
        if (first != null) {
            problem(
                    ProblemCode.REGISTER_DUPLICATE_ID,
                    at,
                    Wording.of("\"{0}\" stands at {1} too", text, first),
                    Wording.of("make them one entry, or give one of them another id"));
            return Optional.empty();
        }
        return id;
    }

    /** The id that was probably meant: {@code person/merkel} for {@code persoon/Merkel}. */
    private static Optional<EntityId> nearestId(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String name = text.substring(slash + 1).toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
        return NearestWord.to(text.substring(0, slash), EntityType.keys())
                .flatMap(type -> EntityId.parse(type + "/" + name));
    }

    private boolean yes(YamlNode.Scalar value) {
        String text = value.text().strip();
        if (!text.equals("true") && !text.equals("false")) {
            bad(
                    value,
                    Wording.of("is neither true nor false"),
                    Wording.of("write \"country: true\", or leave it out"));
        }
        return text.equals("true");
    }

    private Optional<Coordinates> coordinates(YamlFields fields) {
        List<YamlNode.Scalar> numbers = fields.scalars("coordinates");
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (numbers.size() == 2) {
                return Optional.of(
                        new Coordinates(
                                Double.parseDouble(numbers.get(0).text()),
                                Double.parseDouble(numbers.get(1).text())));
            }
        } catch (IllegalArgumentException e) {
            // Not numbers, or not on earth: reported below.
        }
        String typed =
                numbers.stream().map(YamlNode.Scalar::text).collect(Collectors.joining(", "));
        bad(
                new YamlNode.Scalar(typed, numbers.get(0).location()),
                Wording.of("is not a latitude and a longitude"),
                Wording.of("write them in degrees, north and east positive: [43.24, 76.95]"));
        return Optional.empty();
    }

    private Optional<String> wikidata(YamlNode.Scalar value) {
        if (value.text().strip().matches("Q[1-9]\\d*")) {
            return Optional.of(value.text().strip());
        }
        bad(
                value,
                Wording.of("is not a Wikidata number"),
                Wording.of("write the letter Q and digits, or leave it out"));
        return Optional.empty();
    }

    private void bad(YamlNode.Scalar value, Wording what, Wording remedy) {
        problem(
                ProblemCode.REGISTER_VALUE,
                value.location(),
                Wording.of("\"{0}\" {1}", value.text().strip(), what),
                remedy);
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
