package dossier.source;

import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Rights;
import dossier.model.Wording;
import dossier.source.DossierMetadata.Edition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** YAML to {@link DossierMetadata}. */
final class DossierParser {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "subtitle",
                    "description",
                    "language",
                    "base",
                    "editor",
                    "licence",
                    "rights",
                    "edition");
    private static final List<String> EDITION_KEYS = List.of("number", "date");

    private final Consumer<Problem> problems;
    private final FieldValues values;

    DossierParser(Consumer<Problem> problems) {
        this.problems = problems;
        this.values = new FieldValues(problems);
    }

    DossierMetadata parse(YamlNode node) {
        Optional<YamlFields> found = YamlFields.of(node, KEYS, problems);
        if (found.isEmpty()) {
            return DossierMetadata.NONE;
        }
        YamlFields fields = found.get();
        if (fields.text("title").isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.DOSSIER_UNTITLED,
                            node.location(),
                            Wording.of("the dossier has no title"),
                            Wording.of("add the line \"title: …\"")));
        }
        return new DossierMetadata(
                fields.text("title").orElse(DossierMetadata.NONE.title()),
                fields.text("subtitle").orElse(""),
                fields.text("description").orElse(""),
                fields.scalar("language")
                        .flatMap(values::language)
                        .orElse(DossierMetadata.NONE.language()),
                fields.scalar("base").flatMap(this::base),
                fields.text("editor").orElse(""),
                fields.text("licence").orElse(""),
                fields.scalar("rights").flatMap(values::rights).orElse(Rights.FULL),
                fields.mapping("edition").flatMap(this::edition));
    }

    /** The address as a folder's; what comes after a ? or # would be lost in every link. */
    private Optional<String> base(YamlNode.Scalar value) {
        Optional<String> address = values.webAddress(value);
        if (address.isPresent() && address.get().matches(".*[?#].*")) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_VALUE,
                            value.location(),
                            Wording.of("\"{0}\" is not the address of a folder", address.get()),
                            Wording.of(
                                    "write the site's address without ? and # and what follows them")));
            return Optional.empty();
        }
        return address.map(folder -> folder.endsWith("/") ? folder : folder + "/");
    }

    private Optional<Edition> edition(YamlNode.Mapping mapping) {
        return YamlFields.of(mapping, EDITION_KEYS, problems)
                .map(
                        fields ->
                                new Edition(
                                        fields.text("number").orElse(""),
                                        fields.scalar("date").flatMap(this::day).orElse("")));
    }

    private Optional<String> day(YamlNode.Scalar value) {
        String text = value.text().strip();
        Optional<Edtf> date = Edtf.parse(text);
        if (date.isPresent()
                && date.get().precision() == DatePrecision.DAY
                && text.length() == 10) {
            return Optional.of(text);
        }
        problems.accept(
                new Problem(
                        ProblemCode.METADATA_VALUE,
                        value.location(),
                        Wording.of("\"{0}\" is not a day", text),
                        Wording.of("write the edition's date as 2022-01-31")));
        return Optional.empty();
    }
}
