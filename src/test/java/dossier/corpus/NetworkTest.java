package dossier.corpus;

import static dossier.corpus.SmallCorpus.article;
import static dossier.corpus.SmallCorpus.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.corpus.Network.Group;
import dossier.model.EntityId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static Network of(String... paragraphs) {
        return SmallCorpus.of(article("a", "2022-01", paragraphs)).network();
    }

    private static List<String> lines(List<Tie> ties) {
        return ties.stream()
                .map(tie -> tie.first().name() + "-" + tie.second().name() + " " + tie.paragraphs())
                .toList();
    }

    private static List<String> names(Group group) {
        return group.names().stream().map(EntityId::name).toList();
    }

    /** {@code count} paragraphs of the same names. */
    private static String[] times(int count, String... names) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> List.of(names).stream())
                .toArray(String[]::new);
    }

    @Test
    void ranksTiesBySharedParagraphs() {
        Network network = of("kiev moskou", "moskou kiev", "kiev moskou parijs");
        assertEquals(
                List.of("kiev-moskou 3", "kiev-parijs 1", "moskou-parijs 1"),
                lines(network.strongestTies(9)));
        assertEquals(List.of("kiev-moskou 3"), lines(network.strongestTies(1)));
    }

    @Test
    void prefersNamesThatSeldomStandApart() {
        // Kiev stands in every paragraph, so that it says little to stand beside it.
        Network network =
                of("kiev rome genua", "kiev rome genua", "kiev oslo", "kiev oslo", "kiev", "kiev");
        assertEquals("genua-rome 2", lines(network.strongestTies(1)).get(0));
    }

    @Test
    void countsAParagraphSharedOnceOnlyWhereLittleElseIsThere() {
        assertEquals(List.of("kiev-moskou 1"), lines(of("kiev moskou").strongestTies(9)));
        Network many = of(times(2, "a b c d e", "a x"));
        assertTrue(many.strongestTies(99).stream().allMatch(tie -> tie.paragraphs() > 1));
        Network mixed = of("a b c d e", "a b c d e", "a x");
        assertEquals(10, mixed.strongestTies(99).size());
        assertTrue(mixed.strongestTies(99).stream().noneMatch(tie -> tie.holds(place("x"))));
    }

    @Test
    void hasNoneWithoutTwoNamesInAParagraph() {
        assertTrue(of("kiev", "moskou").isEmpty());
        assertTrue(of().isEmpty());
        assertTrue(of("kiev kiev", "kiev").isEmpty());
        assertFalse(of("kiev", "moskou kiev").isEmpty());
        assertEquals(List.of(), of("kiev", "moskou").strongestGroup().names());
        assertEquals(List.of(), of("kiev").around(place("kiev"), 9).names());
    }

    @Test
    void showsTwentyFiveNamesOfAThousandAndTheStrongestTiesOfEach() {
        String[] paragraphs =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "n" + i + " n" + (i + 1) % 1000 + " n" + i * 7 % 1000)
                        .toArray(String[]::new);
        Group group = of(paragraphs).strongestGroup();
        assertEquals(25, group.names().size());
        Group full =
                of(times(
                                2,
                                IntStream.range(0, 30)
                                        .mapToObj(i -> "n" + i)
                                        .reduce((a, b) -> a + " " + b)
                                        .orElseThrow()))
                        .strongestGroup();
        assertEquals(25, full.names().size());
        assertTrue(full.ties().size() <= 75, full.ties().size() + " ties");
    }

    @Test
    void keepsGroupsThatHaveNothingToDoWithEachOther() {
        Group group = of("kiev moskou", "oslo bergen").strongestGroup();
        assertEquals(4, group.names().size());
        assertEquals(List.of("bergen-oslo 1", "kiev-moskou 1"), lines(group.ties()));
    }

    @Test
    void putsANameBetweenItsNeighbours() {
        Group group = of("kiev moskou minsk", "kiev moskou", "kiev riga").around(place("kiev"), 2);
        assertEquals(List.of("kiev", "moskou", "minsk"), names(group));
        assertEquals(
                List.of("kiev-moskou 2", "kiev-minsk 1", "moskou-minsk 1"), lines(group.ties()));
    }

    @Test
    void provesATieByParagraphsOfDifferentArticlesFirst() {
        Network network =
                SmallCorpus.of(
                                article("a", "2022-01", "kiev moskou kiev", "moskou kiev", "kiev"),
                                article("b", "2022-02", "kiev", "kiev moskou"))
                        .network();
        List<String> places =
                network.evidence(network.strongestTies(1).get(0), 3).stream()
                        .map(place -> place.article().id() + place.span().block())
                        .toList();
        assertEquals(List.of("a1", "b2", "a2"), places);
    }
}
