package dossier.render;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.page.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page kind, rendered with the real templates and the Dutch words. */
class PageTemplatesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Properties DUTCH = words("nl");
    private static final PageTemplates REAL = new PageTemplates(PageTemplatesTest::onDisk);

    static Stream<Page> pages() {
        return SamplePages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void rendersAWholePage(Page page) {
        String html = html(page);
        Document document = Jsoup.parse(html);

        assertTrue(html.startsWith("<!DOCTYPE html>"), html);
        assertFalse(html.contains("th:"), html);
        assertEquals("nl", document.select("html").attr("lang"));
        assertEquals(page.frame().title(), document.title());
        assertEquals(1, document.select("h1").size());
        assertEquals(1, document.select("main#content").size());
        assertEquals(1, document.select("body > footer").size());
        assertEquals("#content", document.select("a").first().attr("href"));
        assertEquals(List.of(), document.select("[style], script, style").eachAttr("class"));
        assertEquals(0, document.select("a:not([href]), a[href='']").size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void skipsNoLevelOfHeadings(Page page) {
        int before = 0;
        for (Element heading : Jsoup.parse(html(page)).select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading + " after h" + before);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesEveryAnchorOnce(Page page) {
        List<String> ids = Jsoup.parse(html(page)).select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
    }

    @Test
    void hasATemplateForEveryPageKind() {
        Arrays.stream(Page.class.getPermittedSubclasses())
                .map(kind -> PageTemplates.templateOf(kind.asSubclass(Page.class)))
                .forEach(name -> assertTrue(onDisk(name).isPresent(), name));
    }

    @Test
    void givesAParagraphItsNumberAsPermalink() {
        Element paragraph = article().select("#al-3").first();
        assertEquals("blok", paragraph.className());
        assertEquals("#al-3", paragraph.select("a.nr").attr("href"));
        assertEquals("2", paragraph.select("a.nr").text());
        assertEquals("note", article().select("#al-4").attr("role"));
        assertEquals("Volksopstand", article().select(".text > h2#al-5").text());
    }

    @Test
    void stampsADateWithItsPrecision() {
        Element stamp = article().select(".provenance time").first();
        assertEquals("2022-07", stamp.attr("datetime"));
        assertEquals("juli 2022, dag onbekend", stamp.select(".visually-hidden").text());
        assertEquals(1, stamp.select(".unknown").size());
    }

    @Test
    void stampsAMissingDateAsAPicture() {
        Element stamp = Jsoup.parse(html(SamplePages.all().get(0))).select("[role=img]").first();
        assertEquals("zonder datum", stamp.attr("aria-label"));
        assertEquals(3, stamp.select(".unknown").size());
    }

    @Test
    void keepsAConcordanceLineASentence() {
        Element line = Jsoup.parse(html(SampleEntity.first())).select(".kwic > li").get(2);
        assertEquals(
                "ambassadeur in Kazachstan over Tokajevs optreden in Sint-Petersburg."
                        + " NU.nl, al. 3 juli 2022",
                line.text());
    }

    @Test
    void escapesTextAndLeavesHtml() {
        String html = html(SamplePages.all().get(1));
        assertTrue(html.contains("Kazachstan &amp; wat erop volgde"), html);
        assertTrue(html.contains("<a class=\"e e-event\""), html);
    }

    @Test
    void marksTheCurrentMenuItem() {
        Document front = Jsoup.parse(html(SamplePages.all().get(0)));
        assertEquals("Voorpagina", front.select(".menu [aria-current=page]").text());
    }

    @Test
    void namesTheTemplateOfAMistake() {
        PageTemplates broken =
                new PageTemplates(name -> Optional.of("<p>\n  <b th:text=\"${page.titel}\"></b>"));
        TemplateProblemException problem =
                assertThrows(
                        TemplateProblemException.class,
                        () -> broken.render(SamplePages.all().get(1), key -> key));
        assertEquals("pages/article.html", problem.location().file());
        assertEquals(2, problem.location().line());
        assertEquals("ArticlePage has no 'titel' in ${page.titel}", problem.reason());
    }

    @Test
    void namesAMissingTemplate() {
        PageTemplates empty = new PageTemplates(name -> Optional.empty());
        TemplateProblemException problem =
                assertThrows(
                        TemplateProblemException.class,
                        () -> empty.render(SamplePages.all().get(1), key -> key));
        assertEquals("no template pages/article.html", problem.reason());
    }

    @Test
    void saysThatATemplateIsEmpty() {
        PageTemplates empty = new PageTemplates(name -> Optional.of(""));
        TemplateProblemException problem =
                assertThrows(
                        TemplateProblemException.class,
                        () -> empty.render(SamplePages.all().get(1), key -> key));
        assertEquals("pages/article.html", problem.location().file());
    }

    @Test
    void namesTheFileOfATemplateThatIsNoHtml() {
        PageTemplates broken = new PageTemplates(name -> Optional.of("<p th:if=\"></p>"));
        TemplateProblemException problem =
                assertThrows(
                        TemplateProblemException.class,
                        () -> broken.render(SamplePages.all().get(1), key -> key));
        assertEquals("pages/article.html", problem.location().file());
    }

    @Test
    void namesAMissingWord() {
        PageTemplates wordless =
                new PageTemplates(name -> Optional.of("<b th:text=\"#{no.such.key}\"></b>"));
        TemplateProblemException problem =
                assertThrows(
                        TemplateProblemException.class,
                        () -> wordless.render(SamplePages.all().get(1), key -> null));
        assertEquals("no words for #{no.such.key}", problem.reason());
    }

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertEquals(
                Set.copyOf(words("nl").stringPropertyNames()),
                Set.copyOf(words("en").stringPropertyNames()));
    }

    @Test
    void keepsPlaceholdersInBothLanguages() {
        Properties english = words("en");
        Properties dutch = words("nl");
        for (String key : dutch.stringPropertyNames()) {
            assertEquals(
                    placeholders(dutch.getProperty(key)),
                    placeholders(english.getProperty(key)),
                    key);
        }
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).collect(toSet());
    }

    private static Document article() {
        return Jsoup.parse(html(SamplePages.all().get(1)));
    }

    private static Optional<String> onDisk(String name) {
        try {
            return Optional.of(Files.readString(TEMPLATES.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Properties words(String language) {
        Path file = TEMPLATES.resolve("words").resolve(language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(Page page) {
        return new String(REAL.render(page, DUTCH::getProperty), StandardCharsets.UTF_8);
    }
}
