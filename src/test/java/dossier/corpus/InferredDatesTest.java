package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import dossier.corpus.InferredDate.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InferredDatesTest {

    private static String inferred(Article article, Article... others) {
        List<Article> all = new ArrayList<>(List.of(others));
        all.add(article);
        return InferredDates.of(all).of(article).map(InferredDatesTest::shown).orElse("");
    }

    /** {@code 2014/.. (AFTER 2014: in 2014)}. */
    private static String shown(InferredDate date) {
        return date.reasons().stream()
                .map(InferredDatesTest::shown)
                .collect(Collectors.joining("; ", date.interval() + " (", ")"));
    }

    private static String shown(Reason reason) {
        String event =
                reason.event().map(date -> " by " + date.evidence().article().id()).orElse("");
        return reason.bound() + " " + reason.value() + ": " + reason.evidence().words() + event;
    }

    private static Article undated(String... paragraphs) {
        return MarkedArticle.of("undated", "", paragraphs);
    }

    @Test
    void isNotBeforeTheLatestTimeItSpeaksOfAsPast() {
        assertEquals(
                "2014/.. (AFTER 2014: 2014)",
                inferred(
                        undated(
                                "Het leeft [sinds 1991=1991] onder een regime.",
                                "De sancties van [2014=2014] lijken vergeten te zijn.")));
    }

    @Test
    void isNotAfterTheNearestTimeItSpeaksOfAsComing() {
        assertEquals(
                "2019-04/2030 (AFTER 2019-04: in april 2019; BEFORE 2030: In 2030)",
                inferred(
                        undated(
                                "Hij trad [in april 2019=2019-04] af.",
                                "[In 2030=2030] zal het klaar zijn, [tegen 2050=2050] betaald.")));
    }

    @Test
    void saysNothingOfASentenceThatLeavesItOpen() {
        assertEquals("", inferred(undated("[In 2024=2024] zijn er verkiezingen.")));
        assertEquals("", inferred(undated("Dat moet [in 2024=2024] klaar zijn.")));
        assertEquals("", inferred(undated("[In 2014=2014] gaat het mis.")));
        assertEquals("", inferred(undated("Hij zal de sancties [van 2014=2014] nog lang voelen.")));
    }

    @Test
    void readsAFutureVerbInItsOwnClauseOnly() {
        assertEquals(
                "",
                inferred(undated("Hij, die [in 2014=2014] de Krim annexeert, zal niet wijken.")));
    }

    @Test
    void saysNothingWhenTheBoundsContradictEachOther() {
        assertEquals(
                "",
                inferred(
                        undated(
                                "Dat was [in 2021=2021].",
                                "Het zal [in 2019=2019] worden geopend.")));
    }

    @Test
    void takesAMarkedArticlesWordForAnEvent() {
        Article dated =
                MarkedArticle.of(
                        "dated", "2022-01", "De [Maidan@event/maidan] was [in 2014=2014].");
        assertEquals(
                "2014/.. (AFTER 2014: Maidan by dated)",
                inferred(undated("Na de [Maidan@event/maidan] was alles anders."), dated));
    }

    @Test
    void takesNoWordForAnEventThatArticlesDateDifferentlyOrBesideAnotherDate() {
        Article one =
                MarkedArticle.of("one", "2022-01", "De [Maidan@event/maidan] was [in 2014=2014].");
        Article two =
                MarkedArticle.of("two", "2022-01", "De [Maidan@event/maidan] was [in 2004=2004].");
        Article both =
                MarkedArticle.of(
                        "both",
                        "2022-01",
                        "De [Maidan@event/maidan] was [in 2014=2014], niet [in 2004=2004].");
        Article undated = undated("Na de [Maidan@event/maidan] was alles anders.");
        assertEquals("", inferred(undated, one, two));
        assertEquals("", inferred(undated, both));
    }

    @Test
    void infersNothingOfAMarkedArticle() {
        Article dated = MarkedArticle.of("dated", "2022-01", "Dat was [in 2021=2021].");
        assertTrue(InferredDates.of(List.of(dated)).of(dated).isEmpty());
    }

    @Test
    void readsASentenceOfTwentyThousandYearsAtOnce() {
        assertEquals(
                "2014/.. (AFTER 2014: in 2014)",
                inferred(undated("Het was " + "[in 2014=2014], ".repeat(20_000) + "zo.")));
    }
}
