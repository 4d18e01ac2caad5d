package dossier.corpus;

import static dossier.corpus.SmallCorpus.article;
import static dossier.corpus.SmallCorpus.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private final Neighbours neighbours =
            SmallCorpus.of(
                            article("a", "2022-01", "moskou kiev kiev", "moskou almaty"),
                            article("b", "2022-01", "kiev moskou", "parijs"))
                    .neighbours();

    private List<String> of(String name, int limit) {
        return neighbours.of(place(name), limit).stream()
                .map(neighbour -> neighbour.entity().name() + " " + neighbour.paragraphs())
                .toList();
    }

    @Test
    void countsParagraphsAndNotMentions() {
        assertEquals(List.of("kiev 2", "almaty 1"), of("moskou", 9));
    }

    @Test
    void worksBothWays() {
        assertEquals(List.of("moskou 2"), of("kiev", 9));
        assertEquals(List.of("moskou 1"), of("almaty", 9));
    }

    @Test
    void aNameAloneHasNone() {
        assertEquals(List.of(), of("parijs", 9));
        assertEquals(List.of(), of("londen", 9));
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        assertEquals(List.of("kiev 2"), of("moskou", 1));
    }

    @Test
    void aParagraphOfManyNamesPairsOnlyItsFirstOnes() {
        String names =
                IntStream.range(0, 50_000).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
        Neighbours many = SmallCorpus.of(article("a", "2022-01", names)).neighbours();
        assertEquals(39, many.of(place("n0"), 100).size());
        assertEquals(0, many.of(place("n49999"), 100).size());
    }
}
