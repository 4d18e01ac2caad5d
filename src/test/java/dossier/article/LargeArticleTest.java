package dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.correction.Corrections;
import dossier.model.BlockRole;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.page.BlockMarks;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.render.TextHtml;
import dossier.source.ArticleMetadata;
import dossier.source.FileTree;
import dossier.source.SeedsReader;
import dossier.source.SourceText;
import dossier.source.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles that only a mistake or a machine makes; each is read at once, and none is a crash. */
class LargeArticleTest {

    private static final String REGISTER =
            """
            - {id: place/moskou, name: Moskou}
            - {id: place/kiev, name: Kiev, variants: [{text: Stad, cues: [Dnipro]}]}
            - {id: place/almaty, name: Almaty, variants: [{text: Stad, cues: [Tengri]}]}
            """;

    private final List<Problem> problems = new ArrayList<>();

    private Register register() {
        try {
            Map<String, byte[]> files =
                    Map.of("register/r.yaml", REGISTER.getBytes(StandardCharsets.UTF_8));
            return RegisterParser.parse(
                    new SeedsReader(FileTree.of(files), problem -> {}).read().register(),
                    problem -> {});
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private Article article(TextFormat format, String text) {
        SourceText source =
                new SourceText(
                        "a",
                        "a.txt",
                        format,
                        ArticleMetadata.NONE,
                        text,
                        new SourceLocation("a.txt", 1, 1));
        return new ArticleParser(register(), Corrections.NONE, "nl")
                .parse(source, problems::add)
                .orElseThrow();
    }

    private static void render(Article article) {
        TextHtml html = new TextHtml();
        article.blocks().forEach(block -> html.block(block, BlockMarks.NONE));
    }

    @Test
    void readsTwentyThousandEqualParagraphs() {
        String paragraph = "In Moskou is het stil, zo zegt men er deze dagen steeds vaker.\n\n";
        Article article = article(TextFormat.LITERAL, paragraph.repeat(20_000));
        assertEquals(20_000, article.mentions().size());
        assertEquals(BlockRole.PULLQUOTE, article.block(20_000).role());
        render(article);
    }

    @Test
    void readsTwentyThousandShortLines() {
        Article article = article(TextFormat.LITERAL, "Moskou\n\nStil.\n\n".repeat(10_000));
        assertEquals(BlockRole.HEADING, article.block(3).role());
    }

    @Test
    void readsAParagraphOfFiftyThousandNames() {
        Article article = article(TextFormat.LITERAL, "Moskou en Kiev ".repeat(25_000));
        assertEquals(50_000, article.mentions().size());
        render(article);
    }

    @Test
    void readsAParagraphOfFiftyThousandLines() {
        Article article = article(TextFormat.LITERAL, "In Moskou\n".repeat(50_000));
        assertEquals(50_000, article.mentions().size());
        render(article);
    }

    @Test
    void readsAParagraphOfTwentyThousandDoubtfulNames() {
        Article article = article(TextFormat.LITERAL, "Stad en ".repeat(20_000));
        assertEquals(0, article.mentions().size());
        assertEquals(1, problems.size());
    }

    @Test
    void whatNestsTooDeepInMarkdownIsText() {
        for (String deep :
                List.of(
                        ">".repeat(10_000) + " Moskou",
                        "> ".repeat(10_000) + "Moskou",
                        "- ".repeat(10_000) + "Moskou",
                        "1. ".repeat(10_000) + "Moskou",
                        "*a **b ".repeat(10_000) + "Moskou" + "** *".repeat(10_000),
                        "*".repeat(20_000) + "Moskou" + "*".repeat(20_000),
                        "*_".repeat(10_000) + "Moskou" + "_*".repeat(10_000),
                        "![".repeat(10_000) + "Moskou" + "](x)".repeat(10_000),
                        "[".repeat(10_000) + "Moskou" + "](x)".repeat(10_000))) {
            Article article = article(TextFormat.MARKDOWN, deep);
            assertEquals(1, article.mentions().size(), deep.substring(0, 20));
            render(article);
        }
    }

    @Test
    void listsInListsByIndentationEndSomewhere() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            markdown.append("  ".repeat(i)).append("- Moskou\n");
        }
        Article article = article(TextFormat.MARKDOWN, markdown.toString());
        assertEquals(1000, article.mentions().size());
        render(article);
    }

    @Test
    void aParagraphWithManySignsButNoMoreThanAWriterTypesKeepsThem() {
        Article article = article(TextFormat.MARKDOWN, "*Moskou* en **Kiev** ".repeat(160));
        String html = new TextHtml().block(article.block(1), BlockMarks.NONE);
        assertTrue(html.startsWith("<p><em>Moskou</em> en <strong>Kiev</strong>"), html);
    }
}
