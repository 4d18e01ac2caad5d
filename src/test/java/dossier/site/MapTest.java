package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The map of the real dossier. */
class MapTest {

    /** The budget of the design; cards have their own. */
    private static final int MOST_BYTES = 14 * 1024;

    private static final Document PAGE = RealDossier.built().page("kaart.html");

    @Test
    void isLightEnough() {
        String page = CardBudgetTest.withoutCards(RealDossier.built().text("kaart.html"));
        assertTrue(Gzip.size(page) <= MOST_BYTES, Gzip.size(page) + " bytes");
    }

    @Test
    void hasEveryPlaceOnceInThePictureOrBesideItAndAllInTheList() {
        List<String> shown = PAGE.select(".map svg a, figcaption a").eachAttr("href");
        assertEquals(shown.size(), new TreeSet<>(shown).size());
        List<String> unplaced = PAGE.select(".twin li:contains(niet bekend) a").eachAttr("href");
        TreeSet<String> all = new TreeSet<>(shown);
        all.addAll(unplaced);
        assertEquals(new TreeSet<>(RealDossier.built().paths("plaats/")), all);
        assertEquals(all, new TreeSet<>(PAGE.select(".twin li a").eachAttr("href")));
    }

    @Test
    void listsWhatIsFarAwayAndNamesTheSourceOfItsOutlines() {
        String caption = PAGE.select("figcaption").text();
        assertTrue(caption.startsWith("Buiten beeld: Verenigde Staten (5×)."), caption);
        assertTrue(caption.contains("Natural Earth"), caption);
    }
}
