package dossier.render;

import dossier.page.ArticleLine;
import dossier.page.ArticlePage;
import dossier.page.ArticleRail;
import dossier.page.BlockView;
import dossier.page.CitationView;
import dossier.page.DateStamp;
import dossier.page.Highlight;
import dossier.page.Link;
import dossier.page.NameGroup;
import dossier.page.Page;
import dossier.page.Provenance;
import dossier.page.RelatedLine;
import dossier.page.ShownPart;
import dossier.page.StampCell;
import dossier.page.Step;
import dossier.page.Steps;
import java.util.List;

/** The five articles in lists, and one of them as a page. */
final class SampleArticles {

    static final DateStamp JULY =
            new DateStamp(
                    true,
                    "2022-07",
                    List.of(StampCell.UNKNOWN, StampCell.known("juli"), StampCell.known("2022")),
                    "juli 2022, dag onbekend");
    static final DateStamp JANUARY =
            new DateStamp(
                    true,
                    "2022-01",
                    List.of(StampCell.UNKNOWN, StampCell.known("januari"), StampCell.known("2022")),
                    "januari 2022, dag onbekend");
    static final DateStamp NO_DATE = DateStamp.undated("zonder datum");

    static final ArticleLine LEAD =
            line(
                    "Relatie met Kazachstan is duidelijk bekoeld: Poetin was ‘not amused’",
                    "NU.nl",
                    "Nieuws",
                    JULY,
                    "Dat Kazachstan Rusland weigert te steunen in de strijd tegen Oekraïne, wekt"
                            + " wrevel in Moskou. Volgens experts kan dat leiden tot toenemende"
                            + " spanningen tussen de landen.");
    static final List<ArticleLine> OTHERS =
            List.of(
                    line(
                            "Rusland schiet te hulp in Kazachstan, en dat zullen de Kazachstanen"
                                    + " duur betalen",
                            "Het Parool",
                            "Nieuws",
                            JANUARY,
                            "De Kazachstaanse president Tokajev heeft de hulp ingeroepen van"
                                    + " buitenlandse – vooral Russische – troepen, nadat"
                                    + " tientallen mensen zijn omgekomen bij protesten."),
                    line(
                            "Poetin waarschuwt Westen voor inmenging in zijn achtertuin",
                            "De Tijd",
                            "Nieuws",
                            JANUARY,
                            "Rusland zal alles doen om 'kleurenrevoluties' in zijn achtertuin de"
                                    + " kop in te drukken, waarschuwt president Vladimir Poetin."),
                    line(
                            "Wankele regimes",
                            "De Tijd",
                            "Commentaar",
                            JANUARY,
                            "Met de onrust in Kazachstan krijgt de Russisch president Vladimir"
                                    + " Poetin er een netelig dossier bij."),
                    line(
                            "Het Westen moet niet terugdeinzen voor Poetin",
                            "Joop (BNNVARA)",
                            "Opinie",
                            NO_DATE,
                            "We hebben in het verleden gezien dat appeasement-politiek bij een"
                                    + " dictator nooit werkt."));

    private SampleArticles() {}

    static Page page() {
        return new ArticlePage(
                SamplePages.frame("artikel/relatie-met-kazachstan.html", "NU.nl"),
                LEAD.title(),
                "",
                "",
                true,
                false,
                true,
                blocks().get(0),
                new Provenance(
                        true,
                        new Link("NU.nl", "../publicatie/nu-nl.html"),
                        true,
                        "Nieuws",
                        "Verschenen, dag onbekend",
                        JULY,
                        List.of(),
                        false,
                        "",
                        "600 woorden, 3 minuten",
                        true,
                        new Link("Lezen bij NU.nl", "https://www.nu.nl/uit-andere-media/6209724/"),
                        ""),
                new ShownPart(
                        true,
                        "uittreksel, 180 van 600 woorden",
                        "Dit is een uittreksel.",
                        true,
                        new Link("Lees het hele artikel bij NU.nl", "https://www.nu.nl/")),
                blocks().subList(1, blocks().size()),
                new ArticleRail(
                        true,
                        true,
                        List.of(new Link("Begin", "#al-2"), new Link("Volksopstand", "#al-5")),
                        List.of(
                                new NameGroup("Personen", SampleNames.people()),
                                new NameGroup("Plaatsen", SampleNames.places()))),
                SampleTimeline.strip(),
                new Steps(
                        true,
                        "Andere artikelen op datum",
                        new Step(true, "Vorig artikel", new Link("Wankele regimes", "a.html")),
                        Step.NONE),
                true,
                List.of(
                        related(OTHERS.get(0), "Beide noemen Almaty en de CVVO."),
                        related(OTHERS.get(2), "Beide noemen Loekasjenko.")),
                new CitationView(
                        "NU.nl, ‘Poetin was ‘not amused’’, juli 2022",
                        "NU.nl, ‘Poetin was ‘not amused’’, juli 2022, https://www.nu.nl/",
                        true,
                        new Link("https://www.nu.nl/", "https://www.nu.nl/"),
                        "In: Kazachstan 2022",
                        true,
                        new Link(
                                "https://dossier.example/a.html", "https://dossier.example/a.html"),
                        List.of(new Link("BibTeX", "../citeren/artikel/a.bib"))),
                new Link("Dit artikel als gegevens (JSON)", "../data/articles/001.json"));
    }

    private static List<BlockView> blocks() {
        return List.of(
                BlockView.lede(
                        "al-1",
                        "<p>Dat <a class=\"e e-place\""
                                + " href=\"../plaats/kazachstan.html\">Kazachstan</a> <a class=\"e"
                                + " e-place\" href=\"../plaats/rusland.html\">Rusland</a> weigert te"
                                + " steunen, wekt wrevel in Moskou.</p>"),
                BlockView.paragraph(
                        "al-2",
                        "1",
                        "Alinea 1, vaste link",
                        "<p>Half juni kreeg de Kazachse president <a class=\"e e-person\""
                                + " href=\"../persoon/tokajev.html\">Kassym-Zjomart Tokajev</a>"
                                + " tijdens het Internationaal economische forum in"
                                + " Sint-Petersburg de vraag voorgelegd of Kazachstan de"
                                + " pro-Russische pseudo-republiekjes Donetsk (DNR) en Loehansk"
                                + " (LNR) in Oost-Oekraïne zou gaan erkennen.</p>"),
                BlockView.paragraph(
                                "al-3",
                                "2",
                                "Alinea 2, vaste link",
                                "<p>\"Nee'', luidde zijn antwoord onomwonden. Poetin, die nota bene naast"
                                        + " Tokajev op het podium zat, zei niets, maar was duidelijk not"
                                        + " amused.</p>")
                        .with(
                                new Highlight(
                                        "Als we alle volkeren zouden verklaren",
                                        SampleNames.TOKAYEV,
                                        new Link("alinea 2", "#al-3"))),
                BlockView.pullquote(
                        "al-4",
                        "<p>‘Het was moedig om dat op het podium met Poetin te doen’</p>",
                        "<a class=\"e e-person\" href=\"../persoon/courtney.html\">William Courtney</a>",
                        "Uitgelicht door de bron"),
                BlockView.heading("al-5", "Volksopstand"),
                BlockView.paragraph(
                        "al-6",
                        "3",
                        "Alinea 3, vaste link",
                        "<p>Rusland nam de opmerkingen des temeer kwalijk, omdat de door Moskou"
                                + " gedomineerde <a class=\"e e-org\""
                                + " href=\"../organisatie/cvvo.html\">Collectieve"
                                + " veiligheidsorganisatie</a> de Kazachse leider in januari nog het"
                                + " vege lijf had gered tijdens een <a class=\"e e-event\""
                                + " href=\"../gebeurtenis/volksopstand.html\">volksopstand</a>.</p>"));
    }

    private static ArticleLine line(
            String title, String publisher, String kind, DateStamp stamp, String lede) {
        boolean opinion = !kind.equals("Nieuws");
        return new ArticleLine(
                title, "", "artikel/x.html", publisher, true, kind, opinion, stamp, true, lede, "");
    }

    private static RelatedLine related(ArticleLine line, String reason) {
        Link link = new Link(line.title(), line.href());
        return new RelatedLine(line.publisher(), "januari 2022", link, "", line.opinion(), reason);
    }
}
