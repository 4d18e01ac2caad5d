package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.BuiltSite;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The feed (RFC 4287) and the sitemap (protocol 0.9) of the real dossier. */
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final BuiltSite site = RealDossier.built();

    @Test
    void hasTheElementsThatAFeedMustHave() throws Exception {
        Element feed = root("feed.xml");
        assertEquals("feed", feed.getLocalName());
        assertEquals(ATOM, feed.getNamespaceURI());
        assertIdentified(feed);
        assertEquals(1, children(feed, "author").size());
        assertEquals(1, children(children(feed, "author").get(0), "name").size());
        List<String> self =
                children(feed, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("self"))
                        .map(link -> link.getAttribute("href"))
                        .toList();
        assertEquals(List.of(one(feed, "id") + "feed.xml"), self);
    }

    @Test
    void hasAnEntryForEveryArticleWithAllItMustHave() throws Exception {
        Element feed = root("feed.xml");
        List<Element> entries = children(feed, "entry");
        assertEquals(RealDossier.articles().size(), entries.size());
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            assertIdentified(entry);
            assertTrue(ids.add(one(entry, "id")), "the id stands twice: " + one(entry, "id"));
            List<String> alternates =
                    children(entry, "link").stream()
                            .filter(
                                    link ->
                                            Set.of("", "alternate")
                                                    .contains(link.getAttribute("rel")))
                            .map(link -> link.getAttribute("href"))
                            .toList();
            assertEquals(1, alternates.size());
            assertTrue(site.has(pathOf(feed, alternates.get(0))), alternates.toString());
            assertFalse(one(entry, "summary").isBlank());
            for (Element published : children(entry, "published")) {
                OffsetDateTime.parse(published.getTextContent());
            }
        }
    }

    private static void assertIdentified(Element element) {
        assertTrue(URI.create(one(element, "id")).isAbsolute(), one(element, "id"));
        assertFalse(one(element, "title").isBlank());
        OffsetDateTime.parse(one(element, "updated"));
    }

    @Test
    void givesNoDayThatTheSourceDoesNotGive() throws Exception {
        assertEquals(
                0,
                children(root("feed.xml"), "entry").stream()
                        .mapToInt(entry -> children(entry, "published").size())
                        .sum(),
                "of none of the five is the day known");
    }

    @Test
    void listsEveryPageOnceInTheSitemap() throws Exception {
        Element map = root("sitemap.xml");
        assertEquals("urlset", map.getLocalName());
        assertEquals(SITEMAP, map.getNamespaceURI());
        Element feed = root("feed.xml");
        List<String> listed = new ArrayList<>();
        for (Element url : children(map, "url")) {
            String path = pathOf(feed, one(url, "loc"));
            listed.add(path.isEmpty() ? "index.html" : path);
        }
        List<String> pages =
                site.paths().stream()
                        .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                        .toList();
        assertEquals(pages, listed.stream().sorted().toList());
    }

    /** The path in the site of an address under the feed's base. */
    private static String pathOf(Element feed, String address) {
        String base = one(feed, "id");
        assertTrue(address.startsWith(base), address);
        return URI.create(address).getPath().substring(URI.create(base).getPath().length());
    }

    private Element root(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        byte[] bytes = site.text(path).getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static String one(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), name + " in " + parent.getLocalName());
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
