package dossier.render;

import dossier.model.SourceLocation;
import dossier.page.ArticlePage;
import dossier.page.ArticlesPage;
import dossier.page.EntityPage;
import dossier.page.FiguresPage;
import dossier.page.FrontPage;
import dossier.page.MapPage;
import dossier.page.MonthPage;
import dossier.page.MonthsPage;
import dossier.page.NetworkPage;
import dossier.page.NotFoundPage;
import dossier.page.Page;
import dossier.page.PublicationPage;
import dossier.page.PublicationsPage;
import dossier.page.QuotesPage;
import dossier.page.RegisterPage;
import dossier.page.SearchPage;
import dossier.page.TextPage;
import dossier.page.TimelinePage;
import dossier.page.WordsPage;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/**
 * The templates, one a page kind. Expensive to make, cheap to use; safe for use by several threads.
 */
public final class PageTemplates {

    private static final Map<Class<? extends Page>, String> NAMES =
            Map.ofEntries(
                    Map.entry(FrontPage.class, "pages/front.html"),
                    Map.entry(ArticlePage.class, "pages/article.html"),
                    Map.entry(EntityPage.class, "pages/entity.html"),
                    Map.entry(RegisterPage.class, "pages/register.html"),
                    Map.entry(WordsPage.class, "pages/words.html"),
                    Map.entry(MonthPage.class, "pages/month.html"),
                    Map.entry(MonthsPage.class, "pages/months.html"),
                    Map.entry(ArticlesPage.class, "pages/articles.html"),
                    Map.entry(PublicationsPage.class, "pages/publications.html"),
                    Map.entry(PublicationPage.class, "pages/publication.html"),
                    Map.entry(TimelinePage.class, "pages/timeline.html"),
                    Map.entry(MapPage.class, "pages/map.html"),
                    Map.entry(NetworkPage.class, "pages/network.html"),
                    Map.entry(TextPage.class, "pages/text.html"),
                    Map.entry(QuotesPage.class, "pages/quotes.html"),
                    Map.entry(FiguresPage.class, "pages/figures.html"),
                    Map.entry(SearchPage.class, "pages/search.html"),
                    Map.entry(NotFoundPage.class, "pages/not-found.html"));

    private final TemplateEngine engine = new TemplateEngine();

    /** Makes the templates of a folder, or of anything like one, ready for use. */
    public PageTemplates(TemplateSource templates) {
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new RecordExpressionEvaluator());
        engine.setDialect(dialect);
        engine.setTemplateResolver(new SourceTemplateResolver(templates));
        engine.setMessageResolver(new WordsMessageResolver());
        // Initialises the engine, which the first page would wait for.
        engine.getConfiguration();
    }

    /**
     * Returns the page as HTML in UTF-8.
     *
     * @param words the interface's words by key, without placeholders; an unknown key is null or an
     *     exception
     * @throws TemplateProblemException when a template is wrong
     */
    public byte[] render(Page page, UnaryOperator<String> words) {
        String template = templateOf(page.getClass());
        try {
            Utf8Writer html = new Utf8Writer();
            engine.process(template, new PageContext(page, words), html);
            byte[] bytes = html.toByteArray();
            if (bytes.length == 0) {
                SourceLocation empty = SourceLocation.of(template);
                throw new TemplateProblemException(empty, "the template is empty", null);
            }
            return bytes;
        } catch (TemplateEngineException e) {
            throw problem(template, e);
        }
    }

    /** The template of a page kind, as its path under {@code templates/}. */
    static String templateOf(Class<? extends Page> kind) {
        return Optional.ofNullable(NAMES.get(kind))
                .orElseThrow(() -> new IllegalStateException("no template for " + kind));
    }

    /** Takes the innermost place, where the mistake is, and the first cause's words. */
    private static TemplateProblemException problem(String template, TemplateEngineException e) {
        SourceLocation location = SourceLocation.of(template);
        Throwable innermost = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (cause instanceof TemplateProcessingException placed && isNamed(placed)) {
                location = locationOf(placed);
            }
        }
        String reason = Optional.ofNullable(innermost.getMessage()).orElse(innermost.toString());
        return new TemplateProblemException(location, reason, e);
    }

    /** Some mistakes carry the template's whole text for its name. */
    private static boolean isNamed(TemplateProcessingException e) {
        return e.hasTemplateName() && e.getTemplateName().endsWith(".html");
    }

    private static SourceLocation locationOf(TemplateProcessingException e) {
        return e.hasLineAndCol()
                ? new SourceLocation(e.getTemplateName(), e.getLine(), e.getCol())
                : SourceLocation.of(e.getTemplateName());
    }
}
