package dossier.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.examples.ExampleFile.Case;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A computer set to Turkish makes ı of I and İ of i, where anything asks it to. */
@ResourceLock(Resources.LOCALE)
class TurkishLocaleTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void setTurkish() {
        Locale.setDefault(new Locale("tr", "TR"));
    }

    @AfterEach
    void setUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void everyExampleIsTrueThereToo() throws IOException {
        for (ExampleFile file : ExampleFile.in(ExamplesTest.FOLDER)) {
            for (Case example : file.cases()) {
                assertEquals(
                        example.expected(),
                        Reading.of(file.kind(), file.register(), example.input()).strip(),
                        example.title());
            }
        }
    }

    @Test
    void lettersWithAndWithoutDotsStayThemselves() {
        String register =
                "- {id: place/siberie, name: SIBERIE}\n- {id: place/istanbul, name: Istanbul}\n";
        assertEquals(
                "SIBERIE → place/siberie\nISTANBUL → place/istanbul",
                Reading.of("names", register, "In SIBERIE en in ISTANBUL."));
        assertEquals(
                "inlichtingen-in-istanbul", Reading.of("slugs", "", "INLICHTINGEN IN ISTANBUL"));
        assertEquals("date: 2022-01\nHij.", Reading.of("headers", "", "DATE 2022-01 Hij."));
        assertEquals(
                "lede: Hij.\npullquote: Zij.",
                Reading.of("blocks", "", "blocks:\n  2: PULLQUOTE\n....\nHij.\n\nZij."));
    }
}
