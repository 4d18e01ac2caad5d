package dossier.render;

import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.MapFigure;
import dossier.page.MapPage;
import dossier.page.MapPage.PlaceLine;
import dossier.page.Page;
import dossier.page.RankedEntity;
import java.util.List;

/** A map of a country, a town with a label and one without, and a place outside. */
final class SampleMap {

    private SampleMap() {}

    static Page page() {
        return new MapPage(
                SamplePages.frame("kaart.html", "Kaart"),
                "Kaart",
                "Waar het over gaat: de 4 plaatsen die in de artikelen worden genoemd.",
                figure(""),
                true,
                List.of(name("Verenigde Staten", "verenigde-staten", "5×")),
                true,
                "Landsgrenzen: van een kaart & vereenvoudigd.",
                "4 plaatsen",
                List.of(
                        line(name("Kazachstan", "kazachstan", "40×"), ""),
                        line(name("Verenigde Staten", "verenigde-staten", "5×"), "buiten beeld")),
                true,
                new Link("Nog 2 plaatsen staan in het register", "register.html"));
    }

    private static PlaceLine line(EntityLink name, String note) {
        return new PlaceLine(new RankedEntity(name, 50), !note.isEmpty(), note);
    }

    private static EntityLink name(String label, String place, String count) {
        return new EntityLink(label, "plaats/" + place + ".html", "place", "plaats", count);
    }

    /**
     * The map.
     *
     * @param root the way from the page to the front page's folder
     */
    static MapFigure figure(String root) {
        return new MapFigure(
                "Kaart van de genoemde plaatsen",
                "0 0 1200 640",
                "50",
                "17",
                "scale(0.5)",
                "M0 0l10 1280",
                "M0 0l200 0 0 200z",
                List.of(new MapFigure.Area("heat-5", "M800 400l600 0 0 400z")),
                List.of(
                        new MapFigure.Mark(
                                root + "plaats/kazachstan.html",
                                "Kazachstan, 40 vermeldingen",
                                "",
                                false,
                                "550",
                                "300",
                                "0",
                                true,
                                label("Kazachstan", "middle", "name-large on-dark", "40")),
                        new MapFigure.Mark(
                                root + "plaats/almaty.html",
                                "Almaty, 3 vermeldingen",
                                "marked",
                                true,
                                "600",
                                "350.5",
                                "8.5",
                                true,
                                label("Almaty", "start", "name-plain", "")),
                        new MapFigure.Mark(
                                root + "plaats/astana.html",
                                "Astana, 1 vermelding",
                                "",
                                true,
                                "600",
                                "250",
                                "5",
                                false,
                                MapFigure.Label.NONE)));
    }

    private static MapFigure.Label label(String text, String anchor, String style, String note) {
        return new MapFigure.Label(text, "560", "300", anchor, style, !note.isEmpty(), note);
    }
}
