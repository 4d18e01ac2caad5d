package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.article.Article;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelineEntry.Publication;
import dossier.model.Edtf;
import dossier.model.Span;
import dossier.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static List<String> lines(Corpus corpus) {
        return corpus.timeline().periods().stream().map(TimelineTest::line).toList();
    }

    /** {@code MONTH 2022-01: a, "in januari"}. */
    private static String line(TimelinePeriod period) {
        return period.entries().stream()
                .map(TimelineTest::shown)
                .collect(
                        Collectors.joining(
                                ", ", (period.kind() + " " + period.key()).strip() + ": ", ""));
    }

    private static String shown(TimelineEntry entry) {
        if (entry instanceof Publication publication) {
            return publication.article().id();
        }
        if (entry instanceof DatedWording dated) {
            String words = new Evidence(dated.article(), dated.wording().span()).words();
            return "\"" + words + "\"";
        }
        return ((AddedEvent) entry).title();
    }

    private static List<String> lines(Article... articles) {
        return lines(SmallCorpus.of(articles));
    }

    @Test
    void groupsByPeriodWithEarlierHistoryFirstAndUndatedLast() {
        assertEquals(
                List.of(
                        "EARLIER: \"sinds 1991\", \"in 2020\"",
                        "MONTH 2022-01: a, \"9 januari\"",
                        "YEAR 2030: \"in 2030\"",
                        "UNDATED: c",
                        "UNTOLD: \"ooit\""),
                lines(
                        MarkedArticle.of(
                                "a",
                                "2022-01",
                                "Op [9 januari=2022-01-09], [ooit=?], of [in 2020=2020].",
                                "[sinds 1991=1991] en zal [in 2030=2030]."),
                        MarkedArticle.of("c", "", "Niets.")));
    }

    @Test
    void putsAYearOrARangeThatReachesIntoTheCoverageBeforeItsMonths() {
        assertEquals(
                List.of(
                        "EARLIER: \"tot 2019\", \"2019 en 2020\"",
                        "YEAR 2022: \"van 2019 tot 2023\", \"in 2022\"",
                        "MONTH 2022-02: a",
                        "MONTH 2022-03: \"in maart\""),
                lines(
                        MarkedArticle.of(
                                "a",
                                "2022-02",
                                "[in 2022=2022] [in maart=2022-03] [van 2019 tot 2023=2019/2023]",
                                "[2019 en 2020=2019/2020] [tot 2019=../2019]")));
    }

    @Test
    void keepsTheOrderOfArticlesAndTextsForTheSameDate() {
        assertEquals(
                List.of("MONTH 2022-01: a, \"januari\", \"deze maand\", b, \"begin van het jaar\""),
                lines(
                        MarkedArticle.of("b", "2022-01", "[begin van het jaar=2022-01]"),
                        MarkedArticle.of(
                                "a", "2022-01", "[januari=2022-01]", "[deze maand=2022-01]")));
    }

    @Test
    void putsARangeWithinAMonthInThatMonth() {
        assertEquals(
                List.of("MONTH 2022-01: \"van 5 tot 9 januari\", a"),
                lines(
                        MarkedArticle.of(
                                "a", "2022-01-20", "[van 5 tot 9 januari=2022-01-05/2022-01-09]")));
    }

    @Test
    void hasNoEarlierHistoryWithoutAMarkedArticle() {
        assertEquals(
                List.of("YEAR 1991: \"in 1991\"", "YEAR 2014: \"in 2014\"", "UNDATED: a"),
                lines(MarkedArticle.of("a", "", "[in 2014=2014] [in 1991=1991]")));
    }

    @Test
    void putsAnInferredDateInItsYearWhenItHasOne() {
        assertEquals(
                List.of(
                        "YEAR 2022: b",
                        "MONTH 2022-01: c, \"van 7 januari 2022\"",
                        "MONTH 2022-03: \"uiterlijk 1 maart 2022\""),
                lines(
                        MarkedArticle.of(
                                "b",
                                "",
                                "De wet [van 7 januari 2022=2022-01-07] is af.",
                                "De stemming is [uiterlijk 1 maart 2022=2022-03-01]."),
                        MarkedArticle.of("c", "2022-01", "Niets.")));
    }

    @Test
    void takesAnEditorsEventsAndLeavesOutWhatAnEditorHides() {
        Article article = MarkedArticle.of("a", "2022-01", "Van [in 2022=2022] tot [ooit=?].");
        AddedEvent event =
                new AddedEvent(article, 1, Edtf.parse("2022-01-05").orElseThrow(), "Opstand");
        TimelineDecisions decisions =
                new TimelineDecisions(List.of(event), Map.of("a", Set.of(new Span(1, 4, 11))));
        Editorial editorial =
                new Editorial(Editorial.NONE.dossier(), List.of(), decisions, Optional.empty());
        Corpus corpus = Corpus.of(editorial, new Register(List.of()), List.of(article));
        assertEquals(List.of("MONTH 2022-01: a, Opstand", "UNTOLD: \"ooit\""), lines(corpus));
        assertEquals(2, corpus.timeline().wordings());
    }
}
