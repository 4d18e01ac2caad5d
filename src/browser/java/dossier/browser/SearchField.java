package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The search page of a dossier, as its readers use it; hears what goes wrong in it. */
final class SearchField {

    static final String PATH = "zoeken.html";

    /** Of the large dossier: {@code -Dlargest=5000} asks for one of 5,000 articles. */
    private static final int LARGEST = Integer.getInteger("largest", 1_000);

    private static final Pattern FOUND = Pattern.compile("\\d alinea");

    private final Page page;
    private final Dossier dossier;
    private final Hosting hosting;
    private final Complaints complaints;
    private final List<String> console = new ArrayList<>();

    private SearchField(Page page, Dossier dossier, Hosting hosting) {
        this.page = page;
        this.dossier = dossier;
        this.hosting = hosting;
        this.complaints = Complaints.of(page, dossier.address(hosting, ""));
        page.onConsoleMessage((ConsoleMessage message) -> console.add(message.text()));
    }

    /** The page of a dossier, not opened yet. */
    static SearchField of(Page page, Dossier dossier, Hosting hosting) {
        return new SearchField(page, dossier, hosting);
    }

    /** The page of the real dossier over HTTP, with a query in its address. */
    static SearchField asking(Page page, String query) {
        return of(page, Dossier.real(), Hosting.FOLDER).open(query);
    }

    /** Everywhere that a reader may search: five articles and many, from a host and from disk. */
    static Stream<Arguments> everywhere() {
        return Stream.of(Dossier.real(), Dossier.ofArticles(LARGEST))
                .flatMap(
                        dossier ->
                                Stream.of(Hosting.FOLDER, Hosting.DISK)
                                        .map(hosting -> Arguments.of(dossier, hosting)));
    }

    /** Opens the page; empty words are no query. */
    SearchField open(String words) {
        String query = words.isEmpty() ? "" : "?q=" + encoded(words);
        return openAddress(dossier.address(hosting, PATH) + query);
    }

    SearchField openAddress(String address) {
        page.navigate(address);
        assertThat(page.locator("#search")).isVisible();
        return this;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    Locator input() {
        return page.locator("#search-words");
    }

    Locator status() {
        return page.locator("#search-status");
    }

    Locator results() {
        return page.locator("#results");
    }

    /** Links to articles, to their paragraphs and to names, in their order. */
    Locator hits() {
        return page.locator("#results a.hit");
    }

    /** Links to paragraphs. */
    Locator paragraphs() {
        return page.locator("#results .paragraphs a.hit");
    }

    /** Types letter by letter. */
    SearchField type(String words) {
        input().pressSequentially(words);
        return this;
    }

    /** Waits until the page says how many paragraphs there are; returns what it says. */
    String found() {
        assertThat(status()).containsText(FOUND);
        return status().textContent();
    }

    /** Waits until the page shows results and says how many. */
    SearchField awaitResults() {
        assertThat(hits().first()).isVisible();
        found();
        return this;
    }

    /** Waits until the page says that there are so many paragraphs. */
    void awaitCount(int paragraphs) {
        Pattern count = Pattern.compile("^" + paragraphs + " alinea");
        assertThat(status()).containsText(count);
    }

    /** Waits until the page shows these texts of the results and no others. */
    void awaitShown(List<String> texts) {
        assertThat(hits()).hasText(texts.toArray(String[]::new));
    }

    /** The texts of all that is shown of the results. */
    List<String> shown() {
        return hits().allTextContents();
    }

    /** What is wrong so far: complaints, and whatever else stands in the console. */
    List<String> wrong() {
        return Stream.concat(complaints.lines().stream(), console.stream()).toList();
    }
}
