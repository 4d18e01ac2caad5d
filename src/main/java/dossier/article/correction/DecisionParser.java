package dossier.article.correction;

import dossier.language.Bounds;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import dossier.register.EntityIds;
import dossier.source.YamlFields;
import dossier.source.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The value of {@code mention}, {@code quote}, {@code date} or {@code figure} to a decision. */
final class DecisionParser {

    private static final String NONE = "none";
    private static final String HIDE = "hide";

    private final EntityIds ids;
    private final TopicNames names;
    private final Consumer<Problem> problems;

    DecisionParser(EntityIds ids, TopicNames names, Consumer<Problem> problems) {
        this.ids = ids;
        this.names = names;
        this.problems = problems;
    }

    /**
     * Reads a decision; empty, with a problem, when it is none.
     *
     * @param topics what figures of the article's language can be about; empty when not known
     */
    Optional<Decision> parse(FindingKind kind, YamlNode value, Collection<String> topics) {
        if (value instanceof YamlNode.Scalar scalar && scalar.text().strip().equals(HIDE)) {
            return Optional.of(new Decision.Hide(kind));
        }
        return switch (kind) {
            case MENTION -> scalar(value, Wording.of("an id")).flatMap(this::mention);
            case DATE -> scalar(value, Wording.of("a date")).flatMap(this::date);
            case QUOTE -> quote(value);
            case FIGURE -> figure(value, topics);
        };
    }

    private Optional<YamlNode.Scalar> scalar(YamlNode value, Wording what) {
        if (value instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.accept(
                new Problem(
                        ProblemCode.YAML_TYPE,
                        value.location(),
                        Wording.of("{0} belongs here, not {1}", what, value.kind()),
                        Wording.of("write it on one line after the colon")));
        return Optional.empty();
    }

    private Optional<Decision> mention(YamlNode.Scalar value) {
        String text = value.text().strip();
        if (text.equals(NONE)) {
            return Optional.of(new Decision.Hide(FindingKind.MENTION));
        }
        Optional<Decision> named = ids.entity(text).map(entity -> new Decision.Names(entity.id()));
        if (named.isEmpty()) {
            unknownId(value);
        }
        return named;
    }

    private void unknownId(YamlNode.Scalar value) {
        String text = value.text().strip();
        bad(
                value,
                Wording.of("is not an id of the register"),
                ids.nearest(text)
                        .map(Wording::didYouMean)
                        .orElse(
                                Wording.of(
                                        "write an id of the register, such as \"person/merkel\", or add it there")));
    }

    private Optional<Decision> date(YamlNode.Scalar value) {
        String text = value.text().strip();
        if (text.equals(NONE)) {
            return Optional.of(new Decision.Dates(Optional.empty()));
        }
        Optional<Edtf> date = Edtf.parse(text);
        if (date.isEmpty()) {
            bad(
                    value,
                    Wording.of("is not a date"),
                    Wording.of(
                            "write 2022, 2022-01, 2022-01-07 or 2022-01-05/2022-01-07; \"none\" for words of which nobody knows when, \"hide\" for words that are no date"));
        }
        return date.map(day -> new Decision.Dates(Optional.of(day)));
    }

    private Optional<Decision> quote(YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            bad(
                    scalar,
                    Wording.of("does not say what is wrong with the quotation"),
                    Wording.of(
                            "write \"quote: {speaker: person/merkel}\", \"quote: {kind: scare}\" or \"quote: hide\""));
            return Optional.empty();
        }
        return YamlFields.of(value, List.of("speaker", "kind"), problems)
                .flatMap(this::quote)
                .filter(decision -> !isEmpty(decision, value));
    }

    private Optional<Decision> quote(YamlFields fields) {
        Optional<YamlNode.Scalar> typed = fields.scalar("speaker");
        Optional<Change<Speaker>> speaker =
                typed.isEmpty() ? Optional.of(new Change.Keep<>()) : speaker(typed.get());
        Optional<YamlNode.Scalar> kind = fields.scalar("kind");
        Optional<Quotation.Kind> as = kind.flatMap(this::quotationKind);
        if (speaker.isEmpty() || as.isPresent() != kind.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Decision.Quotes(speaker.get(), as));
    }

    /** An id of the register; else how the source, or the editor, names who spoke. */
    private Optional<Change<Speaker>> speaker(YamlNode.Scalar value) {
        String text = value.text().strip();
        if (text.equals(NONE)) {
            return Optional.of(new Change.Clear<>());
        }
        if (text.indexOf('/') < 0 || text.indexOf(' ') >= 0) {
            return Optional.of(
                    new Change.To<>(
                            new Speaker(
                                    Optional.empty(),
                                    text,
                                    Optional.empty(),
                                    Speaker.Attribution.EDITOR)));
        }
        Optional<Change<Speaker>> known =
                ids.entity(text)
                        .map(
                                entity ->
                                        new Change.To<>(
                                                new Speaker(
                                                        Optional.of(entity.id()),
                                                        entity.name(),
                                                        Optional.empty(),
                                                        Speaker.Attribution.EDITOR)));
        if (known.isEmpty()) {
            unknownId(value);
        }
        return known;
    }

    private Optional<Quotation.Kind> quotationKind(YamlNode.Scalar value) {
        String text = value.text().strip();
        List<Quotation.Kind> kinds = List.of(Quotation.Kind.values());
        Optional<Quotation.Kind> kind =
                kinds.stream().filter(known -> known.key().equals(text)).findFirst();
        if (kind.isEmpty()) {
            List<String> keys = kinds.stream().map(Quotation.Kind::key).toList();
            bad(
                    value,
                    Wording.of("is not a kind of quotation"),
                    Wording.of("the kinds are: {0}", String.join(", ", keys)));
        }
        return kind;
    }

    private Optional<Decision> figure(YamlNode value, Collection<String> topics) {
        if (value instanceof YamlNode.Scalar scalar) {
            bad(
                    scalar,
                    Wording.of("does not say what is wrong with the figure"),
                    Wording.of(
                            "write \"figure: {value: 200, topic: deaths}\" or \"figure: hide\""));
            return Optional.empty();
        }
        return YamlFields.of(value, List.of("value", "unit", "topic"), problems)
                .flatMap(fields -> figure(fields, topics))
                .filter(decision -> !isEmpty(decision, value));
    }

    private Optional<Decision> figure(YamlFields fields, Collection<String> topics) {
        Optional<YamlNode.Scalar> typed = fields.scalar("value");
        Optional<Bounds> bounds = typed.flatMap(this::bounds);
        Optional<YamlNode.Scalar> topic = fields.scalar("topic");
        boolean known = topic.isEmpty() || isTopic(topic.get(), topics);
        if (bounds.isPresent() != typed.isPresent() || !known) {
            return Optional.empty();
        }
        return Optional.of(
                new Decision.Counts(bounds, change(fields.scalar("unit")), change(topic)));
    }

    private Optional<Bounds> bounds(YamlNode.Scalar value) {
        Optional<Bounds> bounds = BoundsParser.parse(value.text().strip());
        if (bounds.isEmpty()) {
            bad(
                    value,
                    Wording.of("is not a quantity"),
                    Wording.of(
                            "write 200, 81.5, 200..300 (from, to), 200.. (or more) or ..30 (or less), without signs between thousands"));
        }
        return bounds;
    }

    private boolean isTopic(YamlNode.Scalar value, Collection<String> topics) {
        String text = value.text().strip();
        if (text.equals(NONE) || topics.isEmpty() || topics.contains(text)) {
            return true;
        }
        bad(value, Wording.of("is not a topic"), names.remedy(text, topics));
        return false;
    }

    private static Change<String> change(Optional<YamlNode.Scalar> value) {
        if (value.isEmpty()) {
            return new Change.Keep<>();
        }
        String text = value.get().text().strip();
        return text.equals(NONE) ? new Change.Clear<>() : new Change.To<>(text);
    }

    /** Whether it has keys without values; reported. */
    private boolean isEmpty(Decision decision, YamlNode value) {
        boolean empty =
                decision.equals(new Decision.Quotes(new Change.Keep<>(), Optional.empty()))
                        || decision.equals(
                                new Decision.Counts(
                                        Optional.empty(),
                                        new Change.Keep<>(),
                                        new Change.Keep<>()));
        if (empty) {
            problems.accept(
                    new Problem(
                            ProblemCode.CORRECTION_VALUE,
                            value.location(),
                            Wording.of("this correction changes nothing"),
                            Wording.of("write a value after one of its keys")));
        }
        return empty;
    }

    private void bad(YamlNode.Scalar value, Wording what, Wording remedy) {
        problems.accept(
                new Problem(
                        ProblemCode.CORRECTION_VALUE,
                        value.location(),
                        Wording.of("\"{0}\" {1}", value.text().strip(), what),
                        remedy));
    }
}
