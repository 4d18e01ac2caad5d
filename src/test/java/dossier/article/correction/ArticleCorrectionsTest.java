package dossier.article.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Edtf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What corrections do to findings that were made, whichever finder made them. */
class ArticleCorrectionsTest {

    private final HandmadeArticle days =
            new HandmadeArticle("Op 7 en 8 januari vielen zeker 40 doden, volgens 3 bronnen.");
    private final HandmadeArticle talk =
            new HandmadeArticle("\"Nee,\" zei hij, \"dat is 'nieuw' beleid.\" \"Ja\", zei zij.");

    private final List<Quotation> quotes =
            List.of(
                    talk.quote("Nee,", false, Optional.of("hij")),
                    talk.quote("dat is 'nieuw' beleid.", true, Optional.of("hij")),
                    talk.quote("nieuw", false, Optional.empty()),
                    talk.quote("Ja", false, Optional.of("zij")));

    private List<String> dates(String... entries) {
        List<DateWording> found =
                List.of(days.date("7", "2022-01-07"), days.date("8 januari", "2022-01-08"));
        return days.corrected(entries).dates(found).stream()
                .map(
                        date ->
                                days.words(date.span())
                                        + " = "
                                        + date.value().map(Edtf::value).orElse("?")
                                        + " "
                                        + date.origin().key())
                .toList();
    }

    private List<String> figures(String... entries) {
        List<Figure> found =
                List.of(
                        days.figure("zeker 40 doden", 40, Optional.of("deaths")),
                        days.figure("3 bronnen", 3, Optional.empty()));
        return days.corrected(entries).figures(found).stream()
                .map(
                        figure ->
                                days.words(figure.span())
                                        + " = "
                                        + figure.bounds().min().map(Object::toString).orElse("")
                                        + ".."
                                        + figure.bounds().max().map(Object::toString).orElse("")
                                        + " "
                                        + figure.unit().orElse("-")
                                        + " "
                                        + figure.topic().orElse("-")
                                        + " "
                                        + figure.origin().key())
                .toList();
    }

    private List<String> quotations(String... entries) {
        return talk.corrected(entries).quotations(quotes).stream()
                .map(
                        quote ->
                                talk.words(quote.span())
                                        + (quote.continued() ? " + " : " = ")
                                        + quote.speaker().map(Speaker::id).orElse("?")
                                        + " "
                                        + quote.kind().key()
                                        + " "
                                        + quote.origin().key())
                .toList();
    }

    @Test
    void leavesWhatNobodyCorrects() {
        assertSame(quotes, talk.corrected().quotations(quotes));
        assertEquals(List.of("7 = 2022-01-07 found", "8 januari = 2022-01-08 found"), dates());
    }

    @Test
    void givesADateAnotherValueOrNone() {
        assertEquals(
                List.of("7 = 2021 corrected", "8 januari = ? corrected"),
                dates("words: '7', date: 2021", "words: januari, date: none"));
    }

    @Test
    void hidesADate() {
        assertEquals(List.of("8 januari = 2022-01-08 found"), dates("words: Op 7 en, date: hide"));
    }

    @Test
    void replacesTheDatesThatTheWordsHold() {
        assertEquals(
                List.of("7 en 8 januari = 2022-01-07/2022-01-08 corrected"),
                dates("words: 7 en 8 januari, date: 2022-01-07/2022-01-08"));
    }

    @Test
    void takesOneCorrectionForAFinding() {
        assertEquals(
                List.of("7 = 2022-01-07 found", "8 januari = 2021 corrected"),
                dates("words: '8', date: 2021", "words: januari, date: 2020"));
        assertEquals(List.of("correction-twice"), days.problems());
    }

    @Test
    void changesWhatIsSaidOfAFigure() {
        assertEquals(
                List.of(
                        "zeker 40 doden = 40.. people deaths corrected",
                        "3 bronnen = 3..3 sources - corrected"),
                figures(
                        "words: '40', figure: {value: 40..}",
                        "words: 3 bronnen, figure: {unit: sources, topic: none}"));
    }

    @Test
    void hidesAFigure() {
        assertEquals(
                List.of("3 bronnen = 3..3 people - found"), figures("words: doden, figure: hide"));
    }

    @Test
    void givesAQuotationAnotherSpeakerInAllItsParts() {
        assertEquals(
                List.of(
                        "Nee, = person/bos direct corrected",
                        "dat is 'nieuw' beleid. + person/bos direct corrected",
                        "nieuw = ? direct found",
                        "Ja = zij direct found"),
                quotations("words: '\"Nee,\"', quote: {speaker: person/bos}"));
    }

    @Test
    void aPartOfAnotherSpeakerIsAQuotationOfItsOwn() {
        assertEquals(
                List.of(
                        "Nee, = hij direct found",
                        "dat is 'nieuw' beleid. = een bode direct corrected",
                        "nieuw = ? direct found",
                        "Ja = zij direct found"),
                quotations("words: dat is, quote: {speaker: een bode}"));
    }

    @Test
    void aPartWhoseBeginningIsHiddenBegins() {
        assertEquals(
                List.of(
                        "dat is 'nieuw' beleid. = hij direct found",
                        "nieuw = ? direct found",
                        "Ja = zij direct found"),
                quotations("words: Nee, quote: hide"));
    }

    @Test
    void meansTheInnermostQuotation() {
        assertEquals(
                "nieuw = ? scare corrected",
                quotations("words: nieuw, quote: {kind: scare}").get(2));
    }

    @Test
    void meansAllQuotationsThatTheWordsHold() {
        assertEquals(
                List.of("nieuw = ? direct found", "Ja = zij direct found"),
                quotations("words: '\"Nee,\" zei hij, \"dat is ''nieuw'' beleid.\"', quote: hide"));
    }

    @Test
    void addsAQuotationInItsPlace() {
        assertEquals(
                "zei hij = person/mol direct added",
                quotations("words: zei hij, quote: {speaker: person/mol}").get(1));
        assertEquals(List.of(), talk.problems());
    }
}
