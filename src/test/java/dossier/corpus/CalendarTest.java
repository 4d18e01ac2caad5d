package dossier.corpus;

import static dossier.corpus.SmallCorpus.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.article.Article;
import dossier.corpus.Calendar.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final Calendar calendar =
            SmallCorpus.of(
                            article("day", "2022-01-07"),
                            article("month", "2022-01"),
                            article("some-day", "2022-01-XX"),
                            article("year", "2022"),
                            article("earlier", "2019-06"),
                            article("range", "2019/2022"),
                            article("decade", "201X"),
                            article("none", ""))
                    .calendar();

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    @Test
    void listsPeriodsWithArticlesAYearBeforeItsMonths() {
        List<String> keys = calendar.periods().stream().map(Period::key).toList();
        assertEquals(List.of("2019-06", "2022", "2022-01"), keys);
    }

    @Test
    void anArticleBelongsToItsMonthOrToItsYearWhenOnlyThatIsKnown() {
        assertEquals(
                List.of("day", "month", "some-day"),
                ids(calendar.articlesOf(new Period("2022-01"))).stream().sorted().toList());
        assertEquals(List.of("year"), ids(calendar.articlesOf(new Period("2022"))));
        assertEquals(List.of(), ids(calendar.articlesOf(new Period("2020"))));
    }

    @Test
    void aRangeBelongsToNoMonth() {
        assertEquals(List.of("decade", "range"), ids(calendar.ranged()).stream().sorted().toList());
        assertEquals(List.of("none"), ids(calendar.undated()));
    }

    @Test
    void ordersArticlesNewestFirstAndUndatedLast() {
        List<Article> ordered =
                ArticleOrder.newestFirst(
                        List.of(
                                article("c", ""),
                                article("b", "2022-01"),
                                article("a", "2022-01"),
                                article("d", "2022-02")));
        assertEquals(List.of("d", "a", "b", "c"), ids(ordered));
    }
}
