package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers narrow what they found, and the address says how. */
@UsePlaywright(Chromium.class)
class SearchFacetsTest {

    private static final Locator.FilterOptions NOT_EMPTY =
            new Locator.FilterOptions().setHasNotText("(0)");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    @ParameterizedTest
    @MethodSource("everywhere")
    void narrowByPeriodAndNameTogether(Dossier dossier, Hosting hosting, Page page) {
        wide(page);
        SearchField field = SearchField.of(page, dossier, hosting).open("protesten").awaitResults();
        // Months are told with what they leave.
        Locator months = page.locator("[name=from] option").filter(NOT_EMPTY);
        assertThat(months.last()).containsText("(");
        String last = months.last().getAttribute("value");
        page.locator("[name=from]").selectOption(last);
        page.waitForURL(Pattern.compile("from=" + last));
        field.awaitResults();
        page.locator("[data-group=names] summary").first().click();
        Locator name = page.locator("[data-group=names] [name=name]").first();
        String id = name.getAttribute("value");
        int promised = count(page.locator("[data-group=names] label").first());
        name.check();
        page.waitForURL(Pattern.compile("from=" + last + ".*name="));
        assertThat(page.locator("[name=name]:checked")).hasValue(id);
        field.awaitCount(promised);
        page.reload();
        field.awaitResults();
        assertThat(page.locator("[name=from]")).hasValue(last);
        assertThat(page.locator("[name=name]:checked")).hasValue(id);
        field.awaitCount(promised);
        Lines.assertNone("choices", field.wrong());
    }

    static Stream<Arguments> everywhere() {
        return SearchField.everywhere();
    }

    @Test
    void leaveAsMuchAsTheyPromise(Page page) {
        wide(page);
        SearchField field = SearchField.asking(page, "sancties").awaitResults();
        Locator labels = page.locator("[data-group=pub] label:visible");
        assertThat(labels.first()).isVisible();
        for (int i = 0; i < labels.count(); i++) {
            int promised = count(labels.nth(i));
            labels.nth(i).locator("input").check();
            if (promised > 0) {
                field.awaitCount(promised);
            }
            labels.nth(i).locator("input").uncheck();
            field.awaitResults();
        }
        Lines.assertNone("publishers", field.wrong());
    }

    @Test
    void letOneOfSeveralPublishersBeEnough(Page page) {
        wide(page);
        SearchField field = SearchField.asking(page, "Rusland").awaitResults();
        Locator boxes = page.locator("[data-group=pub] input:visible");
        boxes.nth(0).check();
        page.waitForURL(Pattern.compile("pub="));
        field.awaitResults();
        boxes.nth(1).check();
        page.waitForURL(Pattern.compile("pub=.*pub="));
        assertThat(page.locator(".hits > li")).not().hasCount(1);
        String address = page.url();
        field.paragraphs().first().click();
        page.waitForURL(Pattern.compile("/artikel/"));
        page.goBack();
        field.awaitResults();
        assertEquals(address, page.url());
        assertThat(page.locator("[name=pub]:checked")).hasCount(2);
    }

    @Test
    void findWordsOnlyWhereSomebodyIsQuoted(Page page) {
        wide(page);
        SearchField field = SearchField.asking(page, "Rusland").awaitResults();
        page.locator("[data-group=text] summary").click();
        Locator label = page.locator("label:has([name=quotes])");
        int promised = count(label);
        page.locator("[name=quotes]").check();
        page.waitForURL(Pattern.compile("quotes=1"));
        field.awaitCount(promised);
        page.locator("[name=figures]").check();
        page.waitForURL(Pattern.compile("quotes=1&figures=1"));
        page.locator("[name=quotes]").uncheck();
        page.waitForURL(url -> !url.contains("quotes=1"));
        field.awaitResults();
        int withFigures = count(page.locator("label:has([name=figures])"));
        field.awaitCount(withFigures);
        Lines.assertNone("in quotes", field.wrong());
    }

    @Test
    void sayThatAPeriodLeavesOutWhatHasNoDate(Page page) {
        wide(page);
        SearchField.asking(page, "Rusland").awaitResults();
        assertThat(page.locator("[data-group=period]")).containsText("geen artikelen zonder datum");
        assertThat(page.locator("[data-undated]")).isVisible();
        assertThat(page.locator("[data-years]")).isHidden();
    }

    @Test
    void fitTheScreenWhenUnfolded(Page page) {
        wide(page);
        SearchField field = SearchField.asking(page, "Tokajev").awaitResults();
        page.locator("[data-group=names] summary").first().click();
        assertThat(page.locator("[data-group=names] [name=name]").first()).isVisible();
        page.locator("[data-group=text] summary").click();
        assertThat(page.locator("[name=quotes]")).isVisible();
        Lines.assertNone("unfolded at its own width", Width.tooWideNow(page));
        // A narrow screen folds all of them away together.
        page.setViewportSize(390, 900);
        page.locator("#facets > summary").click();
        assertThat(page.locator("[name=quotes]")).isVisible();
        Lines.assertNone("unfolded on a phone", Width.tooWideNow(page));
        Lines.assertNone("unfolded", field.wrong());
    }

    @Test
    void sayWhereNothingIsLeft(Page page) {
        wide(page);
        SearchField field = SearchField.asking(page, "");
        String later = "?q=Rusland&from=2031-01&to=2031-02";
        field.openAddress(Dossier.real().address(SearchField.PATH + later));
        assertThat(field.status()).hasText("Niets gevonden.");
        assertThat(field.results()).containsText("bij Verfijnen");
        Lines.assertNone("a period without articles", field.wrong());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void showTheNewestFirst(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting).open("protesten").awaitResults();
        page.locator("[name=sort]").selectOption("new");
        page.waitForURL(Pattern.compile("sort=new"));
        field.awaitResults();
        page.reload();
        field.awaitResults();
        assertThat(page.locator("[name=sort]")).hasValue("new");
        List<String> years = years(page.locator(".hits > li .source").allTextContents());
        assertTrue(years.size() > 1, years::toString);
        assertEquals(years.stream().sorted(Comparator.reverseOrder()).toList(), years);
    }

    private static List<String> years(List<String> sources) {
        List<String> years = new ArrayList<>();
        for (String source : sources) {
            Matcher year = YEAR.matcher(source);
            if (year.find()) {
                years.add(year.group());
            }
        }
        return years;
    }

    /** The number behind a choice. */
    private static int count(Locator label) {
        assertThat(label.locator(".count")).not().hasText("");
        return Integer.parseInt(label.locator(".count").textContent());
    }

    private static void wide(Page page) {
        page.setViewportSize(1440, 900);
    }
}
