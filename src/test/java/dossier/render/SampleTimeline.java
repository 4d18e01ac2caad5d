package dossier.render;

import dossier.page.ConcordanceLine;
import dossier.page.CountedLink;
import dossier.page.DateReason;
import dossier.page.DateStamp;
import dossier.page.Link;
import dossier.page.Page;
import dossier.page.Pagination;
import dossier.page.Ruler;
import dossier.page.Ruler.RulerBar;
import dossier.page.Ruler.RulerLabel;
import dossier.page.Ruler.RulerTick;
import dossier.page.StampCell;
import dossier.page.StampExample;
import dossier.page.Strip;
import dossier.page.StripColumn;
import dossier.page.StripColumn.StripArticle;
import dossier.page.StripColumn.StripEvent;
import dossier.page.StripColumn.StripMark;
import dossier.page.TimelineGroup;
import dossier.page.TimelineLine;
import dossier.page.TimelinePage;
import java.util.List;

/** A timeline with a line of every kind. */
final class SampleTimeline {

    private static final DateStamp YEAR =
            new DateStamp(
                    true,
                    "2014",
                    List.of(StampCell.UNKNOWN, StampCell.UNKNOWN, StampCell.known("2014")),
                    "2014, alleen het jaar bekend");
    private static final Link PARAGRAPH = new Link("De Tijd, al. 1", "artikel/a.html#al-1");

    private SampleTimeline() {}

    static Page page() {
        return new TimelinePage(
                SamplePages.frame("tijdlijn.html", "Tijdlijn"),
                "Tijdlijn",
                "1 artikel en 2 tijdsaanduidingen.",
                true,
                List.of(
                        new StampExample(
                                List.of(
                                        StampCell.partial("half"),
                                        StampCell.known("juni"),
                                        StampCell.inferred("2022")),
                                true,
                                "part middle",
                                "deel van een maand")),
                ruler(),
                strip(),
                true,
                List.of(new CountedLink("Eerder", "#p-earlier", "2")),
                List.of(
                        new TimelineGroup("p-earlier", "Eerder", "2", true, true, earlier()),
                        new TimelineGroup(
                                "p-undated", "Zonder datum", "1", false, false, undated())),
                Pagination.NONE);
    }

    private static Ruler ruler() {
        return new Ruler(
                true,
                "Op schaal, 2014–2022.",
                List.of(new RulerTick("0%", 13), new RulerTick("11.1%", 18)),
                List.of(new RulerBar("told", "0%", "11.1%", 22, 16)),
                List.of(new RulerLabel("0%", "start", "wide", "2014")),
                List.of("2014: 1 tijdsaanduiding"));
    }

    static Strip strip() {
        StripMark month = new StripMark("month", "juli 2022, dag onbekend");
        StripEvent event =
                new StripEvent(
                        new StripMark("year", "2014, alleen het jaar bekend"),
                        true,
                        "2014",
                        "",
                        "artikel/a.html#al-4",
                        "De sancties van ",
                        "toen",
                        " richting Rusland …");
        return new Strip(
                true,
                PARAGRAPH,
                List.of(
                        column(List.of(), List.of(event)),
                        StripColumn.empty("jun"),
                        column(
                                List.of(
                                        new StripArticle(
                                                month,
                                                new Link("Wankele regimes", "artikel/a.html"),
                                                "",
                                                true,
                                                "De Tijd",
                                                "page")),
                                List.of())));
    }

    private static StripColumn column(List<StripArticle> articles, List<StripEvent> events) {
        return new StripColumn(
                "",
                true,
                new Link("Periode", "tijdlijn.html#p-1"),
                !articles.isEmpty(),
                articles,
                !articles.isEmpty(),
                new Link("nog 213", "maand/2022-01.html"),
                !events.isEmpty(),
                events,
                !events.isEmpty(),
                new Link("nog 2", "tijdlijn.html#p-1"));
    }

    private static List<TimelineLine> earlier() {
        ConcordanceLine context =
                new ConcordanceLine("", "De sancties van ", "2014", " & meer.", PARAGRAPH, "");
        return List.of(
                TimelineLine.quoted(YEAR, context, "jaartal in de tekst"),
                TimelineLine.added(YEAR, "Annexatie", PARAGRAPH, "door de redactie toegevoegd"));
    }

    private static List<TimelineLine> undated() {
        DateReason reason =
                new DateReason(
                        "niet vóór 2014", PARAGRAPH, "noemt ‘Maidan’, volgens", true, PARAGRAPH);
        return List.of(
                TimelineLine.published(
                        SampleArticles.LEAD, "Verschenen, afgeleid", List.of(reason)));
    }
}
