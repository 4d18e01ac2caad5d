package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void breakAtAWordWhereTheyAreTooLong() {
        assertEquals(List.of("Poetin"), Labels.lines("Poetin", 130, 16));
        assertEquals(List.of("Verenigde", "Staten"), Labels.lines("Verenigde Staten", 100, 16));
    }

    @Test
    void loseTheRestOfTheSecondLine() {
        List<String> lines = Labels.lines("Economisch Forum van Sint-Petersburg", 130, 16);
        assertEquals(List.of("Economisch", "Forum van Sin…"), lines);
        assertTrue(lines.stream().allMatch(line -> Labels.width(line, 16) <= 130));
        assertEquals(List.of("Donaudampfsc…"), Labels.lines("Donaudampfschiffahrt", 130, 16));
    }

    @Test
    void takeMoreRoomInWideLetters() {
        assertTrue(Labels.width("ili", 10) < Labels.width("abc", 10));
        assertTrue(Labels.width("abc", 10) < Labels.width("MWM", 10));
        assertEquals(2 * Labels.width("abc", 10), Labels.width("abc", 20), 1e-9);
    }

    @Test
    void numbersAreShort() {
        assertEquals("12", Decimals.of(12.04));
        assertEquals("12.1", Decimals.of(12.05));
        assertEquals("-0.3", Decimals.of(-0.26));
        assertEquals("0", Decimals.of(-0.04));
    }

    @Test
    void discsAreRound() {
        String disc = Shapes.path(EntityType.PERSON, new Point(50, 50), 12.35);
        assertTrue(disc.contains("a12.4 12.4 0 1 0 24.8 0"), disc);
    }

    @Test
    void everyTypeHasItsShape() {
        Point middle = new Point(50, 50);
        assertEquals(
                "M40 50a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z",
                Shapes.path(EntityType.PERSON, middle, 10));
        long shapes =
                List.of(EntityType.values()).stream()
                        .map(type -> Shapes.path(type, middle, 10))
                        .distinct()
                        .count();
        assertEquals(EntityType.values().length, shapes);
    }
}
