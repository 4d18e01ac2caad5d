package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {

    private static final List<String> KEYS = List.of("title", "publisher", "cues", "blocks");

    private final List<Problem> problems = new ArrayList<>();

    private YamlFields fields(String yaml) {
        return YamlReader.read("a.yaml", yaml, 1, problems::add)
                .flatMap(node -> YamlFields.of(node, KEYS, problems::add))
                .orElseThrow();
    }

    private List<String> told() {
        return problems.stream()
                .map(problem -> problem.location() + " " + problem.code().key())
                .toList();
    }

    @Test
    void aMistypedKeyIsToldWithTheOneThatIsMeant() {
        fields("titel: Kop\n");
        assertEquals(List.of("a.yaml:1:1 yaml-unknown-key"), told());
        assertEquals("did you mean \"title\"?", problems.get(0).hint());
    }

    @Test
    void aKeyLikeNoOtherIsToldWithAllThatAreKnown() {
        fields("weer: zonnig\n");
        assertEquals("the keys are: title, publisher, cues, blocks", problems.get(0).hint());
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() {
        YamlFields fields = fields("titel: Kop\nkleur: rood\npublisher: [a]\nblocks: x\n");
        fields.text("publisher");
        fields.mapping("blocks");
        assertEquals(
                List.of(
                        "a.yaml:1:1 yaml-unknown-key",
                        "a.yaml:2:1 yaml-unknown-key",
                        "a.yaml:3:12 yaml-type",
                        "a.yaml:4:9 yaml-type"),
                told());
    }

    @Test
    void aListWhereKeysAreWantedIsAProblem() {
        Optional<YamlNode> node = YamlReader.read("a.yaml", "- a\n", 1, problems::add);
        assertTrue(YamlFields.of(node.orElseThrow(), KEYS, problems::add).isEmpty());
        assertEquals(ProblemCode.YAML_TYPE, problems.get(0).code());
    }

    @Test
    void anEmptyValueCountsAsAbsent() {
        YamlFields fields = fields("title:\npublisher: ''\ncues: ~\nblocks: null\n");
        assertTrue(fields.text("title").isEmpty());
        assertTrue(fields.text("publisher").isEmpty());
        assertEquals(List.of(), fields.scalars("cues"));
        assertTrue(fields.mapping("blocks").isEmpty());
        assertEquals(List.of(), problems);
    }

    @Test
    void aSingleValueCountsAsAListOfOne() {
        List<YamlNode.Scalar> cues = fields("cues: hoofdstad\n").scalars("cues");
        assertEquals(List.of("hoofdstad"), cues.stream().map(YamlNode.Scalar::text).toList());
    }

    @Test
    void whatIsNoSingleValueInAListIsToldAndLeftOut() {
        List<YamlNode.Scalar> cues = fields("cues: [stad, {a: b}, [c]]\n").scalars("cues");
        assertEquals(1, cues.size());
        assertEquals(List.of("a.yaml:1:14 yaml-type", "a.yaml:1:22 yaml-type"), told());
    }

    @Test
    void spacesAroundATextFallAway() {
        assertEquals("Kop", fields("title: '  Kop '\n").text("title").orElseThrow());
    }
}
