package dossier.register;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.source.YamlFields;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list of variants in YAML: each its text, or keys with the rules that go with it. */
final class VariantParser {

    private static final List<String> KEYS = List.of("text", "needs", "cues", "after");

    private final Consumer<Problem> problems;

    VariantParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** A variant without rules. */
    static Variant plain(String text, SourceLocation at) {
        return new Variant(text, Optional.empty(), List.of(), List.of(), at);
    }

    List<Variant> variants(List<YamlNode> items) {
        List<Variant> variants = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar) {
                if (!scalar.text().isBlank()) {
                    variants.add(plain(scalar.text().strip(), scalar.location()));
                }
            } else {
                withRules(item).ifPresent(variants::add);
            }
        }
        return variants;
    }

    private Optional<Variant> withRules(YamlNode item) {
        return YamlFields.of(item, KEYS, problems).flatMap(fields -> withRules(fields, item));
    }

    private Optional<Variant> withRules(YamlFields fields, YamlNode item) {
        Optional<String> text = fields.text("text");
        if (text.isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.REGISTER_NAME_MISSING,
                            item.location(),
                            Wording.of("this spelling has no text"),
                            Wording.of("add \"text:\" with the name as it is printed")));
        }
        return text.map(
                spelling ->
                        new Variant(
                                spelling,
                                fields.text("needs"),
                                words(fields, "cues"),
                                words(fields, "after"),
                                item.location()));
    }

    private static List<String> words(YamlFields fields, String key) {
        return fields.scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
    }
}
