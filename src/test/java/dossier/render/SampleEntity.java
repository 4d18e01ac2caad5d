package dossier.render;

import dossier.page.Concordance;
import dossier.page.ConcordanceLine;
import dossier.page.Counter;
import dossier.page.EntityFindings;
import dossier.page.EntityOverview;
import dossier.page.EntityPage;
import dossier.page.EntityPlaces;
import dossier.page.EntityPlaces.PlaceCell;
import dossier.page.EntityPlaces.PlaceRow;
import dossier.page.Link;
import dossier.page.Page;
import dossier.page.Pagination;
import dossier.page.SpellingLine;
import dossier.page.TitleLine;
import java.util.List;

/** The two pages of a name whose concordance doesn't fit on one. */
final class SampleEntity {

    private SampleEntity() {}

    static Page first() {
        return new EntityPage(
                SamplePages.frame("persoon/tokajev.html", "Kassym-Jomart Tokajev"),
                "person",
                "Persoon",
                "Kassym-Jomart Tokajev",
                true,
                "President van Kazachstan",
                true,
                overview(),
                SampleFindings.ofEntity(),
                new Concordance("Alle 21 vermeldingen, op datum", lines(), Pagination.NONE));
    }

    static Page second() {
        return new EntityPage(
                SamplePages.frame("persoon/tokajev/2.html", "Kassym-Jomart Tokajev, bladzijde 2"),
                "person",
                "Persoon",
                "Kassym-Jomart Tokajev",
                false,
                "",
                false,
                EntityOverview.NONE,
                EntityFindings.NONE,
                new Concordance(
                        "Vermelding 51 tot en met 54 van 54, op datum",
                        lines(),
                        SamplePages.pagination()));
    }

    private static EntityOverview overview() {
        Link tijd = new Link("De Tijd", "../artikel/a.html#al-3");
        Link nu = new Link("NU.nl", "../artikel/b.html#al-2");
        return new EntityOverview(
                List.of(
                        new Counter("21", "vermeldingen"),
                        new Counter("5", "artikelen"),
                        new Counter("5", "schrijfwijzen")),
                List.of(
                        new SpellingLine("Tokajev", "16×", 100, List.of(tijd, nu)),
                        new SpellingLine("Tokayev", "5×", 31, List.of(nu)),
                        new SpellingLine("Kassym-Jomart Tokajev", "2×", 12, List.of(tijd))),
                true,
                "en 2 andere",
                true,
                List.of(new TitleLine("de Kazachse president Tokajev", "", tijd)),
                new EntityPlaces(
                        true,
                        true,
                        "Elk vak is een alinea.",
                        List.of(
                                new PlaceRow(
                                        tijd,
                                        SampleArticles.JULY,
                                        "2×",
                                        List.of(
                                                PlaceCell.EMPTY,
                                                new PlaceCell(true, "times-2", nu)))),
                        SampleNames.grid()),
                true,
                SampleNames.ranking(),
                true,
                SampleMap.figure("../"),
                SampleNetwork.picture());
    }

    private static List<ConcordanceLine> lines() {
        Link reference = new Link("De Tijd, al. 2", "../artikel/a.html#al-3");
        return List.of(
                new ConcordanceLine(
                        "",
                        "In een poging een eind te maken aan de chaos riep de president ",
                        "Kassym-Jomart Tokajev",
                        " niet alleen de noodtoestand uit, hij vroeg ook om buitenlandse hulp.",
                        reference,
                        "januari 2022"),
                new ConcordanceLine(
                        "",
                        "“",
                        "Tokajev",
                        " moet ontzettend ongerust zijn.” Bob Deen, Oost-Europa-deskundige",
                        new Link("Het Parool, al. 6", "../artikel/c.html#al-7"),
                        "januari 2022"),
                new ConcordanceLine(
                        "",
                        "ambassadeur in Kazachstan over ",
                        "Tokajev",
                        "s optreden in Sint-Petersburg.",
                        new Link("NU.nl, al. 3", "../artikel/b.html#al-4"),
                        "juli 2022"),
                new ConcordanceLine(
                        "",
                        "is gekomen tegen President ",
                        "Tokayev",
                        ".",
                        new Link("Joop (BNNVARA), al. 1", "../artikel/d.html#al-2"),
                        "zonder datum"));
    }
}
