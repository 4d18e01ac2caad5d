package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import org.junit.jupiter.api.Test;

class UtteranceTest {

    private static Utterance utterance(String paragraph) {
        Article article = MarkedArticle.of("a", "2022-01", paragraph);
        return new Utterance(article, article.findings().quotations());
    }

    @Test
    void aWholeSentenceIsNoFragment() {
        assertFalse(utterance("‘[Wij gaan door.<?]’ Zo besloot zij.").isFragment());
        assertFalse(utterance("‘[Wij gaan door<?]’, zei zij.").isFragment());
        assertFalse(utterance("Zij zei: ‘[Wij gaan door<?]’.").isFragment());
        assertFalse(utterance("‘[Wij gaan door!<?]’ zei zij.").isFragment());
    }

    @Test
    void wordsThatTheWriterGoesOnWithAreAFragment() {
        assertTrue(utterance("Zij noemde het ‘[een ramp<?]’.").isFragment());
        assertTrue(utterance("‘[Volstrekt onnodig<?]’ noemde zij het.").isFragment());
    }

    @Test
    void whatAnAttributionSplitsIsOneUtteranceAndNoFragment() {
        Utterance split = utterance("‘[Wij gaan<?]’ zei zij ‘[nog lang door.<?]’");
        assertEquals("Wij gaan nog lang door.", split.words());
        assertFalse(split.isFragment());
    }
}
