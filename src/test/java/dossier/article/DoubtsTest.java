package dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.article.correction.ArticleCorrections;
import dossier.article.correction.HandmadeArticle;
import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is in doubt of findings that were made, whichever finder made them. */
class DoubtsTest {

    private final HandmadeArticle article =
            new HandmadeArticle(
                    "Ooit vielen 40 gloebels.\n\"Nee\", klonk het. \"Nee\", en \"nooit\" zei hij.");
    private final Findings findings =
            new Findings(
                    List.of(),
                    List.of(article.date("Ooit", "?")),
                    List.of(
                            article.quote("Nee", false, Optional.empty()),
                            article.quote("nooit", true, Optional.empty()),
                            article.quote("en", false, Optional.of("hij"))),
                    List.of(article.figure("40 gloebels", 40, Optional.empty())));

    private List<Problem> doubts(Findings in, Optional<Edtf> published) {
        List<Problem> problems = new ArrayList<>();
        new Doubts("a", List.of(article.block()), problems::add).report(in, List.of(), published);
        return problems;
    }

    @Test
    void areListedWithTheLineThatAnswersThem() {
        assertEquals(
                """
                a.txt:1:1 doubt date-unresolved: no date is known for "Ooit"; add to\
                 corrections.yaml, with the date for "none" if you know it: - {article: a, at:\
                 lede, words: "Ooit", date: none}
                a.txt:2:2 doubt quote-without-speaker: nobody is found to have said "Nee"; add to\
                 corrections.yaml, with the speaker for "none" if you know who: - {article: a, at:\
                 lede, words: "Nee", nth: 1, quote: {speaker: none}}
                a.txt:1:13 doubt figure-without-topic: no topic is found for "40 gloebels"; add to\
                 corrections.yaml, with the topic for "none" if there is one: - {article: a, at:\
                 lede, words: "40 gloebels", figure: {topic: none}}""",
                doubts(findings, Edtf.parse("2022")).stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void ofDatesWithoutTheArticlesDateAskForThat() {
        String hint = doubts(findings, Optional.empty()).get(0).hint();
        assertEquals("add its \"date:\" to its metadata", hint.substring(0, hint.indexOf(',')));
    }

    @Test
    void areSilentWhenAnEditorSpoke() {
        ArticleCorrections corrections =
                article.corrected(
                        "words: Ooit, date: none",
                        "words: Nee, nth: 1, quote: {speaker: none}",
                        "words: 40 gloebels, figure: {topic: none}");
        Findings corrected =
                new Findings(
                        List.of(),
                        corrections.dates(findings.dates()),
                        corrections.quotations(findings.quotations()),
                        corrections.figures(findings.figures()));
        assertEquals(List.of(), doubts(corrected, Optional.empty()));
        assertEquals(List.of(), article.problems());
    }

    @Test
    void quoteTheBeginningOfLongWords() {
        HandmadeArticle talk = new HandmadeArticle("\"" + "Dat kan zo niet. ".repeat(50) + "\"");
        Findings long50 =
                new Findings(
                        List.of(),
                        List.of(),
                        List.of(
                                talk.quote(
                                        "Dat kan zo niet. ".repeat(50).strip(),
                                        false,
                                        Optional.empty())),
                        List.of());
        List<Problem> problems = new ArrayList<>();
        new Doubts("a", List.of(talk.block()), problems::add)
                .report(long50, List.of(), Optional.empty());
        assertEquals(
                "nobody is found to have said \"Dat kan zo niet. Dat kan zo niet. Dat kan zo niet."
                        + " Dat kan…\"",
                problems.get(0).message());
        assertEquals(ProblemCode.QUOTE_WITHOUT_SPEAKER, problems.get(0).code());
    }

    @Test
    void findThirtyThousandPlacesInOneParagraph() {
        HandmadeArticle list = new HandmadeArticle("40 ".repeat(30_000));
        Findings many =
                new Findings(
                        List.of(),
                        List.of(),
                        List.of(),
                        IntStream.range(0, 30_000)
                                .mapToObj(i -> list.figure(i * 3, i * 3 + 2))
                                .toList());
        List<Problem> problems = new ArrayList<>();
        new Doubts("a", List.of(list.block()), problems::add)
                .report(many, List.of(), Optional.empty());
        assertEquals(89_998, problems.get(29_999).location().column());
    }
}
