package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.article.Article;
import dossier.corpus.QuoteRegister.Voice;
import dossier.language.Speaker;
import dossier.model.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteRegisterTest {

    private static QuoteRegister register(Article... chronological) {
        return new QuoteRegister(List.of(chronological));
    }

    private static EntityId id(String id) {
        return EntityId.parse(id).orElseThrow();
    }

    /** Who spoke and the fullest form of what was said: {@code place/utrecht: a, b}. */
    private static List<String> lines(QuoteRegister register) {
        return register.voices().stream().map(QuoteRegisterTest::line).toList();
    }

    private static String line(Voice voice) {
        List<String> said = voice.quotes().stream().map(q -> q.fullest().words()).toList();
        return voice.speaker().map(Speaker::id).orElse("nobody") + ": " + String.join(" ", said);
    }

    @Test
    void listsNamesByHowMuchTheySaidThenWhoIsOnlyDescribedThenNobody() {
        QuoteRegister register =
                register(
                        MarkedArticle.of(
                                "a",
                                "2022-01",
                                "‘[Nee.<?]’ en ‘[Nooit.<?]’ en ‘[Wie weet.<?]’",
                                "‘[Ga weg.<een vrouw]’ en ‘[Snel.<een vrouw]’",
                                "‘[Kom.<person/rutte]’"),
                        MarkedArticle.of(
                                "b", "2022-02", "‘[Wacht.<person/merkel]’ ‘[Nu.<person/merkel]’"));
        assertEquals(
                List.of(
                        "person/merkel: Wacht. Nu.",
                        "person/rutte: Kom.",
                        "een vrouw: Ga weg. Snel.",
                        "nobody: Nee. Nooit. Wie weet."),
                lines(register));
        assertEquals(8, register.total());
    }

    @Test
    void keepsTwoArticlesDescriptionsApartAndBringsANameTogether() {
        QuoteRegister register =
                register(
                        MarkedArticle.of(
                                "a", "2022-01", "‘[Ga weg.<een vrouw]’ ‘[Kom.<person/rutte]’"),
                        MarkedArticle.of(
                                "b", "2022-02", "‘[Snel.<een vrouw]’ ‘[Wacht.<person/rutte]’"));
        assertEquals(
                List.of("person/rutte: Kom. Wacht.", "een vrouw: Ga weg.", "een vrouw: Snel."),
                lines(register));
    }

    @Test
    void takesTheLongestFormAndTheNameThatAnotherFormTells() {
        QuoteRegister register =
                register(
                        MarkedArticle.of(
                                "a", "2022-01", "‘[Wij kunnen dit heel goed aan.<person/merkel]’"),
                        MarkedArticle.of(
                                "b", "2022-02", "‘[Wij kunnen dit samen heel goed aan.<?]’"));
        Quote quote = register.quotesOf(id("person/merkel")).get(0);
        assertEquals("Wij kunnen dit samen heel goed aan.", quote.fullest().words());
        assertEquals(List.of("a"), quote.twins().stream().map(t -> t.article().id()).toList());
        assertEquals(1, register.total());
    }

    @Test
    void whoSaidNothingHasNoQuotes() {
        assertEquals(List.of(), register().quotesOf(id("person/merkel")));
    }
}
