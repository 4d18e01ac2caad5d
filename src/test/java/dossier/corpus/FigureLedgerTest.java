package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import dossier.corpus.FigureLedger.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLedgerTest {

    private static final Article FIRST =
            MarkedArticle.of(
                    "a",
                    "2022-01",
                    "Er vielen [veertig doden#deaths 40], van wie [tien agenten#deaths 10].",
                    "Het duurde [vijf dagen#? 5]; [900#arrests 900] mensen zitten vast.");
    private static final Article SECOND =
            MarkedArticle.of(
                    "b",
                    "2022-02",
                    "Er vielen [225 doden#deaths 225] en [negen#? 9] stukken brandden.",
                    "De politie pakte [negenhonderd mensen#arrests 900] op.");
    private static final Article THIRD =
            MarkedArticle.of("c", "", "[Vier#? 4] van de [tien doden#deaths 10].");

    private final FigureLedger ledger = new FigureLedger(List.of(FIRST, SECOND, THIRD));

    private Topic topic(String key) {
        return ledger.topics().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void putsTopicsOfMostArticlesFirstAndUntoldOnesLast() {
        assertEquals(
                List.of("deaths", "arrests", ""),
                ledger.topics().stream().map(Topic::key).toList());
        assertEquals(
                List.of("a", "b", "c"),
                topic("deaths").reports().stream().map(r -> r.article().id()).toList());
    }

    @Test
    void isDisputedWhereArticlesReportSomethingElseInWhateverWords() {
        assertTrue(topic("deaths").isDisputed());
        assertFalse(topic("arrests").isDisputed());
        assertFalse(topic("").isDisputed());
    }

    @Test
    void tellsWhatOneArticleReportsInOrderOfItsText() {
        assertEquals(
                List.of("veertig doden", "tien agenten"),
                ledger.report(FIRST, "deaths").orElseThrow().figures().stream()
                        .map(figure -> new Evidence(FIRST, figure.span()).words())
                        .toList());
        assertTrue(ledger.report(THIRD, "arrests").isEmpty());
    }
}
