package dossier.render;

import dossier.page.ComparisonTable;
import dossier.page.ComparisonTable.Answer;
import dossier.page.ComparisonTable.Cell;
import dossier.page.ComparisonTable.Column;
import dossier.page.ComparisonTable.Row;
import dossier.page.ConcordanceLine;
import dossier.page.CountedLink;
import dossier.page.Dispute;
import dossier.page.DisputeLine;
import dossier.page.EntityFindings;
import dossier.page.EntityFindings.DatedLine;
import dossier.page.EntityLink;
import dossier.page.FigureGroup;
import dossier.page.FiguresPage;
import dossier.page.FrontQuotes;
import dossier.page.Link;
import dossier.page.Page;
import dossier.page.QuoteGroup;
import dossier.page.QuoteTwin;
import dossier.page.QuoteView;
import dossier.page.QuotesPage;
import dossier.page.ReportView;
import dossier.page.SourceView;
import dossier.page.SpokenQuote;
import java.util.List;

/** Quotes, figures and dates as pages list them. */
final class SampleFindings {

    private static final SourceView PAROOL =
            new SourceView(
                    new Link("Het Parool, al. 4", "artikel/b.html#al-4"), SampleArticles.JANUARY);
    private static final SourceView NU =
            new SourceView(new Link("NU.nl, al. 5", "artikel/c.html#al-5"), SampleArticles.JULY);

    private static final ConcordanceLine LINE =
            new ConcordanceLine(
                    "",
                    "Er vielen ",
                    "zeker tweehonderd doden",
                    " en de president kon niet anders.",
                    NU.reference(),
                    "juli 2022");

    private static final QuoteView QUOTE =
            new QuoteView(
                    true,
                    List.of("Tokajev moet ontzettend ongerust zijn."),
                    "",
                    "",
                    PAROOL,
                    true,
                    "Oost-Europa-deskundige",
                    List.of("De spreker volgt uit het citaat ervoor."),
                    List.of(
                            new QuoteTwin(
                                    "Ook afgedrukt als", true, "Tokajev is ongerust", "en", NU),
                            new QuoteTwin("Ook afgedrukt in", false, "", "", NU)),
                    true,
                    "en in 3 andere artikelen");
    private static final QuoteView FRAGMENT =
            new QuoteView(
                    true,
                    List.of("gewapende", "strijders"),
                    "en",
                    "fragment",
                    NU,
                    false,
                    "",
                    List.of("Flard: de bron citeert geen hele zin."),
                    List.of(),
                    false,
                    "");

    private SampleFindings() {}

    static Dispute dispute() {
        return new Dispute(
                "Doden: wat elke bron meldt",
                "4 artikelen noemen een aantal, 1 artikel niet.",
                List.of(new DisputeLine(LINE, NU)),
                new Link("Alle cijfers", "cijfers.html"));
    }

    static FrontQuotes frontQuotes() {
        return new FrontQuotes(
                true,
                List.of(new SpokenQuote(QUOTE, SampleNames.TOKAYEV, true, "president")),
                new Link("Beide citaten", "citaten.html"));
    }

    static Page quotes() {
        return new QuotesPage(
                SamplePages.frame("citaten.html", "Citaten"),
                "Citaten",
                "2 citaten, 1 spreker bij naam.",
                true,
                List.of(new CountedLink("Bob Deen", "#person-deen", "1")),
                List.of(
                        new QuoteGroup(
                                "person-deen",
                                true,
                                new EntityLink("Bob Deen", "persoon/deen.html", "person", "p", ""),
                                "Deen",
                                "1 citaat",
                                List.of(QUOTE)),
                        new QuoteGroup(
                                "speaker-2",
                                false,
                                EntityLink.NONE,
                                "Een woordvoerder",
                                "1 citaat",
                                List.of(FRAGMENT))),
                SamplePages.pagination());
    }

    static Page figures() {
        return new FiguresPage(
                SamplePages.frame("cijfers.html", "Cijfers"),
                "Cijfers",
                "Wat elke bron meldt.",
                true,
                List.of(new CountedLink("Doden", "#topic-deaths", "2")),
                new ComparisonTable(
                        true,
                        "2 artikelen naast elkaar",
                        List.of(
                                new Column(PAROOL.reference(), true, "Nieuws", PAROOL.stamp()),
                                new Column(NU.reference(), false, "", NU.stamp())),
                        List.of(
                                new Row(
                                        new Link("Doden", "#topic-deaths"),
                                        List.of(
                                                new Cell(false, "Het Parool", "", List.of()),
                                                new Cell(
                                                        true,
                                                        "NU.nl",
                                                        "",
                                                        List.of(
                                                                new Answer(
                                                                        "zeker tweehonderd",
                                                                        NU.reference()))))))),
                List.of(
                        new FigureGroup(
                                "topic-deaths",
                                "Doden",
                                "disputed",
                                "2 artikelen, op datum",
                                List.of(
                                        new ReportView(
                                                "tientallen doden",
                                                "",
                                                PAROOL,
                                                LINE,
                                                false,
                                                List.of()),
                                        new ReportView(
                                                "zeker tweehonderd doden",
                                                "",
                                                NU,
                                                LINE,
                                                true,
                                                List.of(LINE))))),
                SamplePages.pagination());
    }

    static EntityFindings ofEntity() {
        return new EntityFindings(
                true,
                List.of(QUOTE, FRAGMENT),
                true,
                new Link("Alle 12 citaten", "../citaten.html#person-deen"),
                true,
                "Tijdsaanduidingen in een zin met deze naam",
                List.of(new DatedLine(SampleArticles.JULY, LINE)),
                true,
                "Aantallen in een zin met deze naam",
                List.of(LINE));
    }
}
