package dossier.render;

import dossier.page.Card;
import dossier.page.ConcordanceLine;
import dossier.page.CountedLink;
import dossier.page.EntityLink;
import dossier.page.LegendItem;
import dossier.page.Link;
import dossier.page.MonthCell;
import dossier.page.MonthGrid;
import dossier.page.MonthHead;
import dossier.page.RankedEntity;
import dossier.page.YearRow;
import java.util.List;
import java.util.stream.IntStream;

/** Names and months for the sample pages. */
final class SampleNames {

    static final EntityLink TOKAYEV =
            new EntityLink("Tokajev, Kassym-Jomart", "tokajev.html", "person", "persoon", "21");
    static final EntityLink PUTIN =
            new EntityLink("Poetin, Vladimir", "poetin.html", "person", "persoon", "30");
    static final EntityLink BELARUS =
            new EntityLink("Belarus", "belarus.html", "place", "plaats", "2");
    static final EntityLink UPRISING =
            new EntityLink("volksopstand", "volksopstand.html", "event", "gebeurtenis", "3");

    static final Card CARD =
            new Card(
                    TOKAYEV,
                    "persoon, 21 vermeldingen in 5 artikelen",
                    true,
                    "president van Kazachstan",
                    true,
                    new ConcordanceLine(
                            "",
                            "De Kazachstaanse president ",
                            "Tokajev",
                            " heeft de hulp ingeroepen van buitenlandse troepen.",
                            new Link("Het Parool, inleiding", "../artikel/rusland.html#lede"),
                            "januari 2022"),
                    "Het Parool, inleiding, januari 2022",
                    false,
                    "Alles over Kassym-Jomart Tokajev");

    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december");

    private SampleNames() {}

    static List<EntityLink> people() {
        return List.of(
                new EntityLink("Kassym-Jomart Tokajev", "tokajev.html", "person", "persoon", "9"),
                new EntityLink("Vladimir Poetin", "poetin.html", "person", "persoon", "7"));
    }

    static List<EntityLink> places() {
        return List.of(
                new EntityLink("Kazachstan", "kazachstan.html", "place", "plaats", "10"),
                new EntityLink("Oekraïne", "oekraine.html", "place", "plaats", "9"));
    }

    static List<RankedEntity> ranking() {
        return List.of(
                new RankedEntity(
                        new EntityLink("Kazachstan", "k.html", "place", "plaats", "40"), 100),
                new RankedEntity(new EntityLink("Rusland", "r.html", "place", "plaats", "33"), 82),
                new RankedEntity(PUTIN, 75),
                new RankedEntity(TOKAYEV, 52),
                new RankedEntity(
                        new EntityLink("CVVO (CSTO)", "c.html", "org", "organisatie", "9"), 22),
                new RankedEntity(
                        new EntityLink("brandstofprijzen", "b.html", "concept", "begrip", "4"), 10),
                new RankedEntity(UPRISING, 8));
    }

    static List<LegendItem> legend() {
        return List.of(
                new LegendItem("person", "persoon"),
                new LegendItem("place", "plaats"),
                new LegendItem("org", "organisatie"),
                new LegendItem("event", "gebeurtenis"),
                new LegendItem("concept", "begrip"));
    }

    static MonthGrid grid() {
        return new MonthGrid(
                true,
                "Artikelen per maand",
                MONTHS.stream().map(name -> new MonthHead(name.substring(0, 1), name)).toList(),
                List.of(
                        new YearRow(
                                "2022",
                                IntStream.rangeClosed(1, 12).mapToObj(SampleNames::cell).toList(),
                                new MonthCell(true, "4", "2022.html", "2022: 4 artikelen", 0))),
                List.of(new CountedLink("Zonder datum", "zonder-datum.html", "1")));
    }

    private static MonthCell cell(int month) {
        return switch (month) {
            case 1 -> new MonthCell(true, "3", "2022-01.html", "januari 2022: 3 artikelen", 5);
            case 7 -> new MonthCell(true, "1", "2022-07.html", "juli 2022: 1 artikel", 2);
            default -> MonthCell.EMPTY;
        };
    }
}
