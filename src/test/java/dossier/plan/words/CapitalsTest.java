package dossier.plan.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalsTest {

    @Test
    void areKeptWhereAWordAlwaysHasThem() {
        assertEquals(
                "Amerikaanse",
                Capitals.of(
                        "amerikaanse",
                        List.of("Amerikaanse troepen.", "Er zijn Amerikaanse troepen.")));
        assertEquals(
                "Aziatische", Capitals.of("aziatische", List.of("Een Centraal-Aziatische taal.")));
        assertEquals("GGD", Capitals.of("ggd", List.of("Volgens de GGD niet.")));
    }

    @Test
    void areNoneWhereTheyOnlyBeginASentence() {
        assertEquals("toch", Capitals.of("toch", List.of("Toch niet. Toch? ‘Toch’, zei hij.")));
        assertEquals(
                "protest", Capitals.of("protest", List.of("Het Protest begon.", "Een protest.")));
    }

    @Test
    void areNotLookedForWithinOtherWords() {
        assertEquals(
                "Russische", Capitals.of("russische", List.of("Een Russische en prorussische.")));
        assertEquals("oekraiense", Capitals.of("oekraiense", List.of("Een Oekraïense stad.")));
    }
}
