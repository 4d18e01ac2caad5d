package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.article.Article;
import dossier.language.DateWording;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFindingsTest {

    private static final SentenceFindings<DateWording> DATES =
            new SentenceFindings<>(
                    occurrence -> occurrence.article().findings().dates(), DateWording::span);

    private static List<String> found(Article... articles) {
        List<Occurrence> occurrences =
                List.of(articles).stream()
                        .flatMap(a -> a.mentions().stream().map(m -> new Occurrence(a, m)))
                        .toList();
        return DATES.in(occurrences).stream()
                .map(f -> new Evidence(f.occurrence().article(), f.finding().span()).words())
                .toList();
    }

    @Test
    void findsWhatStandsInTheSentenceBeforeAndBehindTheName() {
        assertEquals(
                List.of("In 2014", "in 2019"),
                found(
                        MarkedArticle.of(
                                "a",
                                "2022-01",
                                "Het begon [in 2012=2012]. [In 2014=2014] kwam"
                                        + " [Kiev@place/kiev] in opstand, [in 2019=2019] weer."
                                        + " Dat duurde tot [2021=2021].",
                                "[In 2016=2016] bleef het stil.")));
    }

    @Test
    void findsItOnceHoweverOftenTheSentenceNamesTheName() {
        Article twice =
                MarkedArticle.of(
                        "a",
                        "2022-01",
                        "[Kiev@place/kiev] bleef [in 2014=2014] gewoon [Kiev@place/kiev].");
        assertEquals(List.of("in 2014"), found(twice));
        assertEquals(List.of("in 2014", "in 2014"), found(twice, twice(twice)));
    }

    /** The same text in another article. */
    private static Article twice(Article article) {
        return new Article(
                "b",
                "b.txt",
                article.fingerprint(),
                "b",
                article.language(),
                article.metadata(),
                article.blocks(),
                article.findings(),
                0);
    }
}
