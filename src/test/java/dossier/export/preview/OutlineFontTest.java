package dossier.export.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.export.preview.Outline.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as outlines. */
class OutlineFontTest {

    private static final Path FILES = Path.of("src/main/resources/dossier/export/preview");

    @ParameterizedTest
    @ValueSource(strings = {"serif.outlines", "agate.outlines"})
    void haveOnlyLinesThatCanBeRead(String name) throws IOException {
        for (String line : Files.readAllLines(FILES.resolve(name))) {
            String[] words = line.split(" ", 4);
            if (words[0].equals("glyph") && words.length > 3) {
                List<Step> steps = Outline.parse(words[3]).steps();
                assertTrue(steps.get(0) instanceof Step.Move, line);
                assertTrue(steps.get(steps.size() - 1) instanceof Step.Close, line);
            } else {
                assertTrue(
                        line.matches(
                                "#.*|glyph \\p{XDigit}{4} \\d+|kern \\p{XDigit}{4} -?\\d+( \\p{XDigit}{4})+"),
                        line);
            }
        }
    }

    @Test
    void haveTheLettersOfEuropeAndOfCyrillic() {
        String text = "Aé ïøß Łőğışčž ŐŰ €“”‘’–— Жёїўґ Қазақстан";
        OutlineFont serif = OutlineFont.of(text, "serif.outlines");
        assertEquals(text.length(), serif.letters(text, 0).size());
    }

    @Test
    void standCloserWhereTheFontSaysSo() {
        OutlineFont serif = OutlineFont.of("AVH", "serif.outlines");
        assertTrue(serif.width("AV", 0) < serif.width("A", 0) + serif.width("V", 0));
        assertEquals(serif.width("HH", 0), 2 * serif.width("H", 0));
        assertEquals(serif.width("HH", 10), 2 * serif.width("H", 0) + 10);
    }

    @Test
    void readPathsStepByStep() {
        assertEquals(
                List.of(
                        new Step.Move(10, -5),
                        new Step.Straight(13, -5),
                        new Step.Curve(14, -7, 10, 0),
                        new Step.Close()),
                Outline.parse("m10-5l3 0q1-2-3 5z").steps());
        assertThrows(IllegalArgumentException.class, () -> Outline.parse("m10"));
    }
}
