package dossier.language.dutch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dossier.language.Language;
import dossier.language.Languages;
import dossier.language.Passage;
import dossier.language.Tokenizer;
import dossier.model.BlockRole;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Figures in words that only a mistake or a machine makes. */
class LargeFiguresTest {

    private static void read(String text) {
        Language dutch = Languages.of("nl");
        Passage passage =
                new Passage(
                        1,
                        BlockRole.PARAGRAPH,
                        text,
                        OptionalInt.empty(),
                        dutch.sentences(text),
                        Tokenizer.tokens(text),
                        List.of());
        List<Passage> article = List.of(passage);
        assertDoesNotThrow(() -> dutch.figures(article, List.of()));
    }

    @Test
    void numberWordsWithoutEnd() {
        String hundreds = "honderd".repeat(20_000);
        read("Een " + hundreds + "jarige en 4 op de " + hundreds + ".");
        read(hundreds + " doden, " + hundreds + "tal.");
    }
}
