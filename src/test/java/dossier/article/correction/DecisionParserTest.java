package dossier.article.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.Bounds;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.register.EntityIds;
import dossier.register.Register;
import dossier.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of corrections that depend on what a language knows. */
class DecisionParserTest {

    private static final SourceLocation PLACE = new SourceLocation("corrections.yaml", 1, 1);

    private final List<Problem> problems = new ArrayList<>();

    private Optional<Decision> topic(String typed) {
        YamlNode value =
                new YamlNode.Mapping(
                        List.of(
                                new YamlNode.Entry(
                                        "topic", PLACE, new YamlNode.Scalar(typed, PLACE))),
                        PLACE);
        TopicNames names =
                new TopicNames(key -> Optional.ofNullable(Map.of("deaths", "Doden").get(key)));
        return new DecisionParser(new EntityIds(new Register(List.of())), names, problems::add)
                .parse(FindingKind.FIGURE, value, List.of("deaths", "troops"));
    }

    @Test
    void takesTheLanguagesTopics() {
        assertEquals(
                Optional.of(
                        new Decision.Counts(
                                Optional.empty(), new Change.Keep<>(), new Change.To<>("deaths"))),
                topic("deaths"));
        assertEquals(List.of(), problems);
    }

    @Test
    void namesTheNearestTopicOrAll() {
        assertEquals(Optional.empty(), topic("death"));
        assertEquals(Optional.empty(), topic("doden"));
        assertEquals(Optional.empty(), topic("dode"));
        assertEquals(Optional.empty(), topic("troep"));
        assertEquals(Optional.empty(), topic("het weer in het noorden"));
        assertEquals(
                List.of(
                        "did you mean \"deaths\"?",
                        "did you mean \"deaths\"?",
                        "did you mean \"deaths\"?",
                        "did you mean \"troops\"?",
                        "the topics are: deaths (Doden), troops"),
                problems.stream().map(Problem::hint).toList());
    }

    @Test
    void readsQuantities() {
        assertEquals("81.5..81.5", bounds("81.5"));
        assertEquals("200..300", bounds("200..300"));
        assertEquals("200..", bounds("200.."));
        assertEquals("..30", bounds("..30"));
        assertEquals("-5..3", bounds("-5..3"));
        assertEquals("1000000..1000000", bounds("1000000"));
        for (String wrong :
                List.of("", "..", "1.000", "1.000.000", "1,5", "300..200", "5-7", "1e9")) {
            assertEquals("none", bounds(wrong), wrong);
        }
    }

    private static String bounds(String text) {
        return BoundsParser.parse(text).map(DecisionParserTest::shown).orElse("none");
    }

    private static String shown(Bounds bounds) {
        return bounds.min().map(Object::toString).orElse("")
                + ".."
                + bounds.max().map(Object::toString).orElse("");
    }
}
