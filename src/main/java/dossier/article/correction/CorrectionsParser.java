package dossier.article.correction;

import dossier.language.Languages;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import dossier.register.EntityIds;
import dossier.register.Register;
import dossier.source.ArticleIds;
import dossier.source.SourceText;
import dossier.source.YamlFields;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code corrections.yaml} to {@link Corrections}. What is wrong is reported and left out; whether
 * an article has the words is seen when it is read.
 */
public final class CorrectionsParser {

    private static final List<String> KEYS =
            Stream.concat(Stream.of("article", "at", "words", "nth"), FindingKind.keys().stream())
                    .toList();

    private final List<SourceText> articles;
    private final Map<String, SourceText> byId;
    private final ArticleIds ids;
    private final String defaultLanguage;
    private final EntityIds entities;
    private final Consumer<Problem> problems;
    private final DecisionParser decisions;

    /**
     * @param defaultLanguage BCP 47 tag of articles that do not say theirs
     */
    public CorrectionsParser(
            Register register,
            List<SourceText> articles,
            String defaultLanguage,
            Consumer<Problem> problems) {
        this.articles = articles;
        this.byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Map<String, String> titles = new HashMap<>();
        byId.forEach((id, source) -> titles.put(id, source.metadata().title().orElse("")));
        this.ids = new ArticleIds(titles, problems);
        this.defaultLanguage = defaultLanguage;
        this.entities = new EntityIds(register);
        this.problems = problems;
        this.decisions = new DecisionParser(entities, TopicNames.NONE, problems);
    }

    private CorrectionsParser(CorrectionsParser other, TopicNames names) {
        this.articles = other.articles;
        this.byId = other.byId;
        this.ids = other.ids;
        this.defaultLanguage = other.defaultLanguage;
        this.entities = other.entities;
        this.problems = other.problems;
        this.decisions = new DecisionParser(entities, names, problems);
    }

    /** The same, for editors who know topics by these names. */
    public CorrectionsParser with(TopicNames names) {
        return new CorrectionsParser(this, names);
    }

    /**
     * Reads the file.
     *
     * @param file empty when there is none, or nothing in it
     */
    public Corrections parse(Optional<YamlNode> file) {
        if (file.isEmpty()) {
            return Corrections.NONE;
        }
        Map<String, List<Correction>> byArticle = new LinkedHashMap<>();
        if (file.get() instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> entry(item, byArticle));
        } else {
            problem(
                    ProblemCode.YAML_TYPE,
                    file.get().location(),
                    Wording.of("this is a list of corrections, not {0}", file.get().kind()),
                    Wording.of("begin each correction with \"- article: \""));
        }
        return new Corrections(byArticle, articles);
    }

    private void entry(YamlNode node, Map<String, List<Correction>> byArticle) {
        // What seems to be missing is there, under the mistyped key that was reported.
        Optional<YamlFields> found =
                YamlFields.of(node, KEYS, problems).filter(typed -> !typed.isAnyMistyped());
        if (found.isEmpty()) {
            return;
        }
        YamlFields fields = found.get();
        Optional<SourceText> article = article(fields, node.location());
        Optional<YamlNode.Scalar> at = fields.scalar("at");
        Optional<YamlNode.Scalar> words =
                fields.scalar("words")
                        .filter(typed -> !WhiteSpace.onOneLine(typed.text()).isEmpty());
        reportMissing(at, words, node.location());
        Optional<YamlNode.Scalar> count = fields.scalar("nth");
        OptionalInt nth = count.map(this::nth).orElse(OptionalInt.empty());
        String language =
                article.flatMap(source -> source.metadata().language()).orElse(defaultLanguage);
        Optional<YamlNode> typed = decision(fields, node.location());
        Optional<Decision> decision =
                typed.flatMap(
                        value ->
                                decisions.parse(
                                        kindsIn(fields).get(0),
                                        value,
                                        Languages.of(language).topics()));
        boolean isRead =
                at.isPresent() && words.isPresent() && nth.isPresent() == count.isPresent();
        if (article.isPresent() && isRead && decision.isPresent()) {
            byArticle
                    .computeIfAbsent(article.get().id(), id -> new ArrayList<>())
                    .add(
                            new Correction(
                                    at.get(),
                                    words.get(),
                                    nth,
                                    decision.get(),
                                    typed.get().location()));
        }
    }

    private void reportMissing(
            Optional<YamlNode.Scalar> at, Optional<YamlNode.Scalar> words, SourceLocation entry) {
        if (at.isEmpty()) {
            problem(
                    ProblemCode.CORRECTION_WORDS,
                    entry,
                    Wording.of("this correction does not say in which paragraph"),
                    Wording.of("add \"at: lede\", or \"at: al-4\" for the paragraph numbered 4"));
        }
        if (words.isEmpty()) {
            problem(
                    ProblemCode.CORRECTION_WORDS,
                    entry,
                    Wording.of("this correction has no words"),
                    Wording.of("add \"words:\" with the words as the article prints them"));
        }
    }

    private static List<FindingKind> kindsIn(YamlFields fields) {
        return Stream.of(FindingKind.values())
                .filter(kind -> !fields.items(kind.key()).isEmpty())
                .toList();
    }

    /** The value of the entry's one decision. */
    private Optional<YamlNode> decision(YamlFields fields, SourceLocation entry) {
        List<FindingKind> kinds = kindsIn(fields);
        if (kinds.isEmpty()) {
            problem(
                    ProblemCode.CORRECTION_VALUE,
                    entry,
                    Wording.of("this correction changes nothing"),
                    Wording.of("add one of: {0}", String.join(", ", FindingKind.keys())));
            return Optional.empty();
        }
        String first = kinds.get(0).key();
        List<YamlNode> values = fields.items(first);
        if (kinds.size() == 1 && values.size() == 1) {
            return Optional.of(values.get(0));
        }
        problem(
                ProblemCode.CORRECTION_VALUE,
                entry,
                kinds.size() == 1
                        ? Wording.of("\"{0}\" has {1} values", first, values.size())
                        : Wording.of(
                                "there is both \"{0}\" and \"{1}\"", first, kinds.get(1).key()),
                Wording.of("make each a correction of its own"));
        return Optional.empty();
    }

    private Optional<SourceText> article(YamlFields fields, SourceLocation entry) {
        Optional<YamlNode.Scalar> typed = fields.scalar("article");
        if (typed.isEmpty()) {
            problem(
                    ProblemCode.CORRECTION_ARTICLE,
                    entry,
                    Wording.of("this correction does not say of which article"),
                    Wording.of(
                            "add \"article:\" with the name of the article's file, without its ending"));
            return Optional.empty();
        }
        return ids.known(typed.get(), ProblemCode.CORRECTION_ARTICLE).map(byId::get);
    }

    private OptionalInt nth(YamlNode.Scalar value) {
        String text = value.text().strip();
        if (text.matches("[1-9]\\d{0,5}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        problem(
                ProblemCode.CORRECTION_WORDS,
                value.location(),
                Wording.of("\"{0}\" is not a number from 1", text),
                Wording.of(
                        "count the same words in the paragraph: \"nth: 2\" are the second ones"));
        return OptionalInt.empty();
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
