package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.source.YamlNode.Mapping;
import dossier.source.YamlNode.Scalar;
import dossier.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private Optional<YamlNode> read(String yaml) {
        return YamlReader.read("a.yaml", yaml, 1, problems::add);
    }

    private Mapping mapping(String yaml) {
        return (Mapping) read(yaml).orElseThrow();
    }

    private static Scalar scalar(Mapping mapping, int entry) {
        return (Scalar) mapping.entries().get(entry).value();
    }

    private static SourceLocation at(int line, int column) {
        return new SourceLocation("a.yaml", line, column);
    }

    @Test
    void everyValueIsTheTextThatWasTyped() {
        Mapping mapping =
                mapping(
                        """
                        norway: no
                        yes: yes
                        version: 1.10
                        octal: 010
                        day: 2022-01-07
                        time: 20:30
                        big: 1_000
                        nothing: null
                        """);
        assertEquals(
                List.of("no", "yes", "1.10", "010", "2022-01-07", "20:30", "1_000", ""),
                mapping.entries().stream().map(entry -> ((Scalar) entry.value()).text()).toList());
        assertEquals("yes", mapping.entries().get(1).key());
    }

    @Test
    void anAnchorIsFoundAfterSignsOutsideTheBasicPlane() {
        read("a: \uD83D\uDE00\uD83D\uDE00\nb: &x Jansen & Zonen\nc: een & twee\n");
        assertEquals(
                List.of("a.yaml:2:4 error yaml-syntax: a value cannot begin with &"),
                problems.stream().map(p -> p.toString().split(";")[0]).toList());
        problems.clear();
        read("- \uD83D\uDE00\n- {k: [\"\uD83D\uDE00\", &x y]}\n- z\n");
        assertEquals(1, problems.size());
        problems.clear();
        read("- \uD83D\uDE00\uD83D\uDE00 & a\n- b\n");
        assertEquals(List.of(), problems);
    }

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        Mapping mapping = mapping("title: Kop\n\nblocks:\n  2: heading\n");
        assertEquals(at(1, 1), mapping.entries().get(0).keyLocation());
        assertEquals(at(1, 8), scalar(mapping, 0).location());
        assertEquals(at(3, 1), mapping.entries().get(1).keyLocation());
        Mapping blocks = (Mapping) mapping.entries().get(1).value();
        assertEquals(at(4, 3), blocks.entries().get(0).keyLocation());
        assertEquals(at(4, 6), scalar(blocks, 0).location());
    }

    @Test
    void placesInFrontMatterCountFromTheFilesFirstLine() {
        Mapping mapping =
                (Mapping) YamlReader.read("a.md", "title: Kop\n", 2, problems::add).orElseThrow();
        assertEquals(new SourceLocation("a.md", 2, 8), scalar(mapping, 0).location());
    }

    @Test
    void itemsOfAListKnowTheirPlace() {
        Sequence list = (Sequence) read("- een\n- twee\n").orElseThrow();
        assertEquals(at(2, 3), list.items().get(1).location());
    }

    @Test
    void aTextWithoutValuesIsEmptyAndNoProblem() {
        assertTrue(read("# alleen een opmerking\n").isEmpty());
        assertEquals(List.of(), problems);
    }

    @Test
    void aKeyThatStandsTwiceIsToldAtItsSecondPlace() {
        Mapping mapping = mapping("title: Kop\ndate: 2022\ntitle: Nog een\n");
        assertEquals("Kop", scalar(mapping, 0).text());
        assertEquals(2, mapping.entries().size());
        assertEquals(ProblemCode.YAML_DUPLICATE_KEY, problems.get(0).code());
        assertEquals(at(3, 1), problems.get(0).location());
    }

    @Test
    void whatIsNoYamlIsToldWithItsPlace() {
        assertTrue(read("title: Kop\npublisher: \"De Krant\ndate: 2022\n").isEmpty());
        assertEquals(ProblemCode.YAML_SYNTAX, problems.get(0).code());
        assertEquals(at(2, 12), problems.get(0).location());
    }

    @Test
    void textInQuotesOverLinesIsOneValue() {
        assertEquals("een twee", scalar(mapping("a: \"een\n  twee\"\n"), 0).text());
        assertEquals("een\ntwee\n", scalar(mapping("a: |\n  een\n  twee\n"), 0).text());
    }

    @Test
    void aRegisterOfMoreThanThreeMegabytesIsRead() {
        int names = 40_000;
        StringBuilder yaml = new StringBuilder(4 << 20);
        for (int i = 0; i < names; i++) {
            yaml.append("- id: place/plaats-").append(i).append('\n');
            yaml.append("  name: Plaats ").append(i).append("  # ").append("x".repeat(50));
            yaml.append('\n');
        }
        assertTrue(yaml.length() > 3 << 20);
        Sequence list = (Sequence) read(yaml.toString()).orElseThrow();
        assertEquals(names, list.items().size());
        assertEquals(at(2 * names - 1, 3), list.items().get(names - 1).location());
        assertEquals(List.of(), problems);
    }

    @Test
    void deepNestingIsAProblemAndNoCrash() {
        for (String opening : List.of("[", "{a: ", "- ")) {
            problems.clear();
            assertTrue(read(opening.repeat(20_000)).isEmpty(), opening);
            assertEquals(ProblemCode.YAML_SYNTAX, problems.get(0).code());
        }
        assertEquals("these values are nested too deep", problems.get(0).message());
    }

    @Test
    void deepNestingByIndentationIsAProblemAndNoCrash() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        assertTrue(read(yaml.toString()).isEmpty());
        assertEquals("these values are nested too deep", problems.get(0).message());
    }
}
