package dossier.site;

import dossier.article.Article;
import dossier.corpus.Calendar.Period;
import dossier.corpus.Publication;
import dossier.corpus.Slugs;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.source.EditorPage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where every page and file of the site stands. Its words come from the interface's language. */
public final class Addresses {

    public static final SitePath FRONT = new SitePath("index.html");
    public static final SitePath PREVIEW = new SitePath("preview.png");
    public static final SitePath FEED = new SitePath("feed.xml");
    public static final SitePath SITEMAP = new SitePath("sitemap.xml");

    private static final String UNRESERVED = "-._~/";

    private final Messages words;
    private final Slugs slugs;
    private final Map<String, SitePath> firstPages = new ConcurrentHashMap<>();

    /** What pages link to most, by the article's id and the entity's. */
    private final Map<String, SitePath> articles = new ConcurrentHashMap<>();

    private final Map<EntityId, SitePath> entities = new ConcurrentHashMap<>();

    public Addresses(Messages words, Slugs slugs) {
        this.words = words;
        this.slugs = slugs;
    }

    /** Whether these words and slugs make the same addresses. */
    public boolean areOf(Messages otherWords, Slugs otherSlugs) {
        return slugs == otherSlugs && words.fingerprint().equals(otherWords.fingerprint());
    }

    /** The words of the interface. */
    Messages messages() {
        return words;
    }

    public SitePath article(Article article) {
        return articles.computeIfAbsent(
                article.id(), id -> paged(words.text("path.article") + "/" + slugs.of(article), 1));
    }

    public SitePath articleData(Article article) {
        return new SitePath("data/articles/" + article.id() + ".json");
    }

    /** The article's reference as a file. */
    public SitePath citation(Article article, CitationFormat format) {
        String folder = words.text("path.cite") + "/" + words.text("path.article") + "/";
        return new SitePath(folder + slugs.of(article) + format.ending());
    }

    /** The references to all articles as a file. */
    public SitePath citations(CitationFormat format) {
        return new SitePath(
                words.text("path.cite") + "/" + words.text("path.dossier") + format.ending());
    }

    /**
     * @param page number of the concordance's page, from 1
     */
    public SitePath entity(EntityId entity, int page) {
        return page == 1
                ? entities.computeIfAbsent(entity, id -> paged(nameOf(id), 1))
                : paged(nameOf(entity), page);
    }

    private String nameOf(EntityId entity) {
        return words.text("path." + entity.type().key()) + "/" + entity.name();
    }

    public SitePath month(Period period, int page) {
        return paged(words.text("path.month") + "/" + period.key(), page);
    }

    public SitePath undated(int page) {
        return paged(words.text("path.month") + "/" + words.text("path.undated"), page);
    }

    public SitePath ranged(int page) {
        return paged(words.text("path.month") + "/" + words.text("path.ranged"), page);
    }

    public SitePath months() {
        return paged(words.text("path.months"), 1);
    }

    public SitePath articles(int page) {
        return paged(words.text("path.articles"), page);
    }

    public SitePath publications(int page) {
        return paged(words.text("path.publications"), page);
    }

    /**
     * @param page of the list of its articles, from 1
     */
    public SitePath publication(Publication publication, int page) {
        return publication.name().isPresent()
                ? paged(words.text("path.publication") + "/" + publication.slug(), page)
                : paged(
                        words.text("path.publications")
                                + "/"
                                + words.text("path.publisher.unknown"),
                        page);
    }

    public SitePath quotes(int page) {
        return paged(words.text("path.quotes"), page);
    }

    public SitePath figures(int page) {
        return paged(words.text("path.figures"), page);
    }

    public SitePath timeline(int page) {
        return paged(words.text("path.timeline"), page);
    }

    public SitePath search() {
        return paged(words.text("path.search"), 1);
    }

    public SitePath map() {
        return paged(words.text("path.map"), 1);
    }

    public SitePath network() {
        return paged(words.text("path.network"), 1);
    }

    public SitePath words() {
        return paged(words.text("path.words"), 1);
    }

    /**
     * @param letter lower case, for a concordance of a page a letter
     */
    public SitePath words(String letter, int page) {
        return paged(words.text("path.words") + "/" + letter, page);
    }

    public SitePath register() {
        return paged(words.text("path.register"), 1);
    }

    /**
     * @param letter lower case, for a register of a page a letter
     */
    public SitePath register(String letter, int page) {
        return paged(words.text("path.register") + "/" + letter, page);
    }

    public SitePath editorPage(EditorPage page) {
        return paged(isColophon(page) ? words.text("path.colophon") : page.name(), 1);
    }

    /** Whether it is the page about the dossier: {@code seeds/pages/colofon.md}. */
    public boolean isColophon(EditorPage page) {
        return page.name().equals(words.text("page.colophon"));
    }

    /** Whether it stands on the front page: {@code seeds/pages/inleiding.md}. */
    public boolean isIntroduction(EditorPage page) {
        return page.name().equals(words.text("page.introduction"));
    }

    public SitePath notFound() {
        return paged(words.text("path.missing"), 1);
    }

    private SitePath paged(String path, int page) {
        return page == 1
                ? firstPages.computeIfAbsent(path, first -> new SitePath(first + ".html"))
                : new SitePath(path + "/" + page + ".html");
    }

    /**
     * A relative link, with the characters that an address cannot hold percent-encoded (RFC 3986,
     * 2.1).
     */
    public static String link(SitePath from, SitePath to) {
        return encoded(from.linkTo(to));
    }

    /** A relative link to a place in a page. */
    public static String link(SitePath from, SitePath to, String anchor) {
        String page = from.equals(to) ? "" : link(from, to);
        return page + "#" + anchor;
    }

    /**
     * A page's public address; the front page's is the site's.
     *
     * @param base the site's public address, ending in {@code /}
     */
    public static String absolute(String base, SitePath page) {
        return page.equals(FRONT) ? base : base + encoded(page.path());
    }

    public static String encoded(String path) {
        return isPlain(path) ? path : percentEncoded(path);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address can hold the character as it is (RFC 3986, 2.3; and the slash). */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED.indexOf(c) >= 0;
    }

    private static String percentEncoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
