package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class MapPageTest {

    private static final String ARTICLE =
            """
            -- seeds/a.txt --
            In Nederland en in Nederland gaat men van Utrecht naar New York.

            In Utrecht weet men van Atlantis en van België.
            """;
    private static final String REGISTER =
            """
            -- seeds/register/p.yaml --
            - id: place/nederland
              name: Nederland
              country: true
              coordinates: [52.3, 5.6]
            - id: place/belgie
              name: België
              country: true
            - id: place/utrecht
              name: Utrecht
              coordinates: [52.09, 5.12]
            - id: place/new-york
              name: New York
              coordinates: [40.7, -74.0]
            - id: place/atlantis
              name: Atlantis
            """;
    private static final String MAP =
            """
            -- seeds/map.geojson --
            {"type": "FeatureCollection", "credit": "Eigen kaart & verbeelding.", "features": [
            {"type": "Feature", "properties": {"place": "place/nederland"}, "geometry": {"type": "Polygon",
             "coordinates": [[[3.5, 51.4], [7, 51.4], [7, 53.4], [3.5, 53.4], [3.5, 51.4]]]}},
            {"type": "Feature", "properties": {"place": "place/belgie"}, "geometry": {"type": "Polygon",
             "coordinates": [[[2.6, 49.5], [6.2, 49.5], [6.2, 51.4], [2.6, 51.4], [2.6, 49.5]]]}},
            {"type": "Feature", "properties": {"place": null}, "geometry": {"type": "Polygon",
             "coordinates": [[[7, 45], [20, 45], [20, 56], [7, 56], [7, 45]]]}}
            ]}
            """;
    private static final BuiltSite SITE = site(ARTICLE + REGISTER + MAP).assertSound();
    private static final Document PAGE = SITE.page("kaart.html");

    /** The map of a dossier that names one place, which stands there. */
    private static BuiltSite one(String place) {
        return site(
                "-- seeds/a.txt --\nHet gebeurde in Oord.\n-- seeds/register/p.yaml --\n"
                        + "- id: place/oord\n  name: Oord\n"
                        + place
                        + MAP.replace("place/nederland", "place/oord")
                                .replace("\"place/belgie\"", "null"));
    }

    @Test
    void linksEveryPlaceInThePicture() {
        Elements marks = PAGE.select(".map svg a");
        assertEquals(
                List.of(
                        "Nederland, 2 vermeldingen",
                        "Utrecht, 2 vermeldingen",
                        "België, 1 vermelding"),
                marks.eachAttr("aria-label"));
        assertEquals(
                List.of("plaats/nederland.html", "plaats/utrecht.html", "plaats/belgie.html"),
                marks.eachAttr("href"));
        assertEquals("Utrecht 2", marks.get(1).select("text").text());
        assertEquals(1, PAGE.select(".map svg circle").size());
        assertEquals(2, PAGE.select(".map svg .named").size());
    }

    @Test
    void namesThePlacesOutsideOfThePictureAndListsAll() {
        Element caption = PAGE.select("figcaption").first();
        assertEquals("Buiten beeld: New York (1×). Eigen kaart & verbeelding.", caption.text());
        assertEquals("plaats/new-york.html", caption.select("a").attr("href"));
        assertEquals(
                "Dezelfde gegevens als lijst (5 plaatsen)", PAGE.select(".twin summary").text());
        assertEquals(
                List.of(
                        "Nederland, plaats 2×",
                        "Utrecht, plaats 2×",
                        "Atlantis, plaats (ligging niet bekend) 1×",
                        "België, plaats 1×",
                        "New York, plaats (buiten beeld) 1×"),
                PAGE.select(".twin li").eachText());
    }

    @Test
    void standsInTheMenuBehindTheTimeline() {
        List<String> menu = PAGE.select(".menu a").eachText();
        assertEquals("Kaart", menu.get(menu.indexOf("Tijdlijn") + 1));
        assertEquals("Kaart", PAGE.select(".menu [aria-current=page]").text());
    }

    @Test
    void showsAPlaceOnItsPageWithItsNeighbours() {
        Document page = SITE.page("plaats/utrecht.html");
        assertEquals(
                "Kaart met de ligging van Utrecht", page.select(".map svg").attr("aria-label"));
        assertEquals("utrecht.html", page.select(".map .marked").attr("href"));
        assertEquals(
                List.of("Utrecht", "Nederland", "België"), page.select(".map text").eachText());
        assertEquals("", SITE.page("plaats/new-york.html").select(".map").text());
        assertEquals("", SITE.page("plaats/atlantis.html").select(".map").text());
    }

    @Test
    void isMissingWithoutOutlinesAndWithoutPlaces() {
        for (String dossier :
                List.of(ARTICLE + REGISTER, "-- seeds/a.txt --\nNiets.\n" + REGISTER + MAP)) {
            BuiltSite site = site(dossier).assertSound();
            assertFalse(site.has("kaart.html"));
            assertFalse(site.page("index.html").select(".menu").text().contains("Kaart"));
        }
    }

    @Test
    void isMissingWhenNoPlaceIsOnTheOutlines() {
        String elsewhere =
                ARTICLE.replace("Nederland", "Holland")
                        .replace("Utrecht", "Urk")
                        .replace("België", "Gent");
        assertFalse(site(elsewhere + REGISTER + MAP).assertSound().has("kaart.html"));
    }

    @Test
    void showsASinglePlaceByItsCoordinatesOrItsOutline() {
        Document dot = one("  coordinates: [50.1, 12.0]\n").assertSound().page("kaart.html");
        assertEquals("Oord, 1 vermelding", dot.select(".map svg a").attr("aria-label"));
        Document odd = one("  coordinates: [-33.9, 151.2]\n").assertSound().page("kaart.html");
        assertEquals("Oord 1", odd.select(".map svg text").text(), "its outline counts");
        Document outlined = one("").assertSound().page("kaart.html");
        assertEquals("Oord 1", outlined.select(".map svg text").text());
    }

    @Test
    void speaksEnglish() {
        BuiltSite site =
                site(
                        ARTICLE
                                + REGISTER
                                + MAP
                                + "-- seeds/dossier.yaml --\ntitle: T\nlanguage: en\n");
        Document page = site.assertSound().page("map.html");
        assertEquals(
                "Off the map: New York (1×). Eigen kaart & verbeelding.",
                page.select("figcaption").text());
    }
}
