package dossier.source;

import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The values of one mapping by their keys, with a problem for each key that is not known and each
 * value of the wrong shape. An empty value counts as absent.
 */
public final class YamlFields {

    private final Map<String, YamlNode> values;
    private final Consumer<Problem> problems;
    private final Set<String> mistyped;

    private YamlFields(YamlNode.Mapping mapping, Set<String> mistyped, Consumer<Problem> problems) {
        this.mistyped = mistyped;
        this.values =
                mapping.entries().stream()
                        .collect(Collectors.toMap(YamlNode.Entry::key, YamlNode.Entry::value));
        this.problems = problems;
    }

    /** Takes {@code node} as a mapping with these keys; empty, with a problem, when it is none. */
    public static Optional<YamlFields> of(
            YamlNode node, List<String> knownKeys, Consumer<Problem> problems) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            wrongType(
                    node,
                    Wording.of("keys with values belong"),
                    Wording.of("write \"key: value\" lines"),
                    problems);
            return Optional.empty();
        }
        Set<String> mistyped = new HashSet<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!knownKeys.contains(entry.key())) {
                Optional<String> near = NearestWord.to(entry.key(), knownKeys);
                near.ifPresent(mistyped::add);
                String known = String.join(", ", knownKeys);
                problems.accept(
                        new Problem(
                                ProblemCode.YAML_UNKNOWN_KEY,
                                entry.keyLocation(),
                                Wording.of("\"{0}\" is not a key here", entry.key()),
                                near.map(Wording::didYouMean)
                                        .orElse(Wording.of("the keys are: {0}", known))));
            }
        }
        return Optional.of(new YamlFields(mapping, mistyped, problems));
    }

    /** Whether a key seems to be missing because it was mistyped, which is reported. */
    public boolean isMistyped(String key) {
        return mistyped.contains(key) && !values.containsKey(key);
    }

    /** Whether any key was. */
    public boolean isAnyMistyped() {
        return mistyped.stream().anyMatch(this::isMistyped);
    }

    /** The value as typed, with its place. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        YamlNode node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar);
        }
        wrongType(
                node,
                Wording.of("a single value belongs"),
                Wording.of("write \"{0}: value\" on one line", key),
                problems);
        return Optional.empty();
    }

    /** The value's text, without white space around it. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** A list of values; a single value counts as a list of one. */
    public List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Scalar scalar) {
                scalars.add(scalar);
            } else {
                wrongType(
                        item,
                        Wording.of("a single value belongs"),
                        Wording.of("write one value a line after \"- \""),
                        problems);
            }
        }
        return scalars;
    }

    /**
     * A list of whatever; a single value counts as a list of one, an absent one as an empty list.
     */
    public List<YamlNode> items(String key) {
        YamlNode node = values.get(key);
        if (node == null || (node instanceof YamlNode.Scalar scalar && scalar.text().isBlank())) {
            return List.of();
        }
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** A value that holds keys of its own. */
    public Optional<YamlNode.Mapping> mapping(String key) {
        YamlNode node = values.get(key);
        if (node == null || (node instanceof YamlNode.Scalar scalar && scalar.text().isBlank())) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongType(
                node,
                Wording.of("keys with values belong"),
                Wording.of("write them indented under \"{0}:\"", key),
                problems);
        return Optional.empty();
    }

    private static void wrongType(
            YamlNode node, Wording wanted, Wording remedy, Consumer<Problem> problems) {
        problems.accept(
                new Problem(
                        ProblemCode.YAML_TYPE,
                        node.location(),
                        Wording.of("{0} here, not {1}", wanted, node.kind()),
                        remedy));
    }
}
