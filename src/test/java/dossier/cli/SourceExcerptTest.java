package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import org.junit.jupiter.api.Test;

/** The line at a problem, and what underlines the place. */
class SourceExcerptTest {

    private static String excerpt(String line, int column, String message) {
        SourceLocation at = new SourceLocation("a.txt", 1, column);
        Problem problem =
                new Problem(
                        ProblemCode.YAML_TYPE, at, Wording.verbatim(message), Wording.of("hint"));
        SourceExcerpt excerpt = SourceExcerpt.of(line, problem);
        return excerpt.line() + "\n" + excerpt.underline();
    }

    @Test
    void underlinesTheWordsThatTheMessageQuotes() {
        assertEquals(
                "Zij komt volgende week.\n         ^^^^^^^^^^^^^",
                excerpt("Zij komt volgende week.", 10, "no date for \"volgende week\""));
        assertEquals(
                "a: \"b\" c\n   ^^^^^", excerpt("a: \"b\" c", 4, "this is \"\"b\" c\", not b"));
    }

    @Test
    void underlinesTheWordWhereTheMessageQuotesNone() {
        assertEquals("titel: x\n^^^^^^", excerpt("titel: x", 1, "wrong"));
        assertEquals("titel\n     ^", excerpt("titel", 6, "the line ends too early"));
        assertEquals("titel\n     ^", excerpt("titel", 99, "the line is shorter"));
    }

    @Test
    void underlinesNothingWhereTheLineIsMeant() {
        assertEquals("titel\n", excerpt("titel", 0, "wrong"));
    }

    @Test
    void countsTabsAndWideCharacters() {
        assertEquals("    x fout\n      ^^^^", excerpt("\tx fout", 4, "wrong"));
        assertEquals("日本 fout\n     ^^^^", excerpt("日本 fout", 4, "wrong"));
        assertEquals("é fout\n  ^^^^", excerpt("e\u0301 fout", 4, "wrong").replace("e\u0301", "é"));
        assertEquals("😀 fout\n   ^^^^", excerpt("😀 fout", 4, "wrong"));
        assertEquals("日本\n^^^^", excerpt("日本", 1, "wrong"));
    }

    @Test
    void showsPartOfALongLine() {
        String[] lines = excerpt("woord ".repeat(5000), 6001, "wrong").split("\n");
        assertTrue(lines[0].startsWith("…") && lines[0].endsWith("…"), lines[0]);
        assertTrue(Cells.of(lines[0]) <= 100, lines[0]);
        assertEquals("woord", lines[0].substring(lines[1].indexOf('^')).split(" ")[0]);
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        assertEquals("a\u241B[31m\n^^^^^^", excerpt("a\u001B[31m", 1, "wrong"));
    }
}
