package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader's browser has to fetch, compressed as hosts do. */
class WeightTest {

    private static final int KIBIBYTE = 1024;
    private static final int STYLE = 12 * KIBIBYTE;
    private static final int SCRIPTS = 8 * KIBIBYTE;
    private static final int ARTICLE = 20 * KIBIBYTE;
    private static final int FRONT = 40 * KIBIBYTE;
    private static final int FONTS = 140 * KIBIBYTE;

    /** Script and styles of the search page, besides those of every page. */
    private static final int SEARCH = 26 * KIBIBYTE;

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
    private static final Pattern SOURCE = Pattern.compile("url\\(['\"]?([^'\")]+)");
    private static final Pattern RANGE = Pattern.compile("unicode-range:\\s*([^;}]+)");

    @Test
    void theStyleSheetIsLight() {
        assertLight(
                STYLE, file -> file.path().path().startsWith("assets/dossier-") && isStyle(file));
    }

    @Test
    void theSearchPageAddsLittle() {
        assertLight(SEARCH, file -> file.path().path().startsWith("assets/search-"));
    }

    @Test
    void theScriptsOfAnArticleAreLight() {
        Document page = RealDossier.built().page(articles().get(0).path().path());
        List<String> scripts =
                page.select("script[src]").eachAttr("src").stream()
                        .map(source -> source.replace("../", ""))
                        .toList();
        assertTrue(!scripts.isEmpty(), "an article has no scripts");
        assertLight(SCRIPTS, file -> scripts.contains(file.path().path()));
    }

    @Test
    void anArticleIsLight() {
        List<String> heavy = new ArrayList<>();
        for (OutputFile article : articles()) {
            if (compressed(article) > ARTICLE) {
                heavy.add(article.path() + ": " + compressed(article) + " bytes");
            }
        }
        assertEquals(List.of(), heavy);
    }

    @Test
    void theFrontPageIsLight() {
        assertLight(FRONT, file -> file.path().path().equals("index.html"));
    }

    @Test
    void theFontsOfAPageInLatinLettersAreLight() {
        String css = files(WeightTest::isStyle).get(0).text();
        List<String> fonts = new ArrayList<>();
        Matcher face = FONT_FACE.matcher(css);
        while (face.find()) {
            Matcher source = SOURCE.matcher(face.group(1));
            Matcher range = RANGE.matcher(face.group(1));
            if (source.find() && (!range.find() || range.group(1).startsWith("U+0-"))) {
                fonts.add("assets/" + source.group(1));
            }
        }
        List<OutputFile> fetched = files(file -> fonts.contains(file.path().path()));
        assertEquals(fonts.size(), fetched.size(), fonts::toString);
        assertTrue(fetched.size() >= 3, fonts::toString);
        int bytes = fetched.stream().mapToInt(file -> file.bytes().length).sum();
        assertTrue(bytes <= FONTS, () -> bytes + " bytes of fonts, at most " + FONTS);
    }

    private static boolean isStyle(OutputFile file) {
        return file.path().path().endsWith(".css");
    }

    private static List<OutputFile> articles() {
        return files(file -> file.path().path().startsWith("artikel/"));
    }

    private static List<OutputFile> files(Predicate<OutputFile> which) {
        return RealDossier.built().result().files().stream().filter(which).toList();
    }

    private static void assertLight(int budget, Predicate<OutputFile> which) {
        List<OutputFile> files = files(which);
        assertTrue(!files.isEmpty(), "no such file");
        int bytes = files.stream().mapToInt(WeightTest::compressed).sum();
        assertTrue(bytes <= budget, () -> bytes + " bytes compressed, at most " + budget);
    }

    private static int compressed(OutputFile file) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }
}
