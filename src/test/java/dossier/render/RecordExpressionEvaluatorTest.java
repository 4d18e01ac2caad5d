package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.page.Link;
import dossier.page.NotFoundPage;
import dossier.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

class RecordExpressionEvaluatorTest {

    private static final NotFoundPage PAGE =
            new NotFoundPage(
                    SamplePages.frame("404.html", "Niet gevonden"),
                    List.of(new Link("Voorpagina", "index.html"), new Link("Register", "r.html")));

    @Test
    void followsAPathOfComponents() {
        assertEquals(
                "<b>Kazachstan 2022</b>", render("<b th:text=\"${page.frame.masthead.title}\"/>"));
    }

    @Test
    void readsTheVariableOfALoop() {
        assertEquals(
                "<i>Voorpagina</i><i>Register</i>",
                render("<i th:each=\"way : ${page.ways}\" th:text=\"${way.label}\"></i>"));
    }

    @Test
    void readsTheParameterOfAFragment() {
        assertEquals(
                "<i>Kazachstan 2022</i>",
                render(
                        "<th:block th:replace=\"~{:: f(${page.frame.masthead})}\"/>"
                                + "<th:block th:if=\"false\"><i th:fragment=\"f(top)\""
                                + " th:text=\"${top.title}\"></i></th:block>"));
    }

    @Test
    void readsBooleans() {
        assertEquals(
                "<b>yes</b>",
                render(
                        "<b th:if=\"${page.frame.crumbs.shown}\">yes</b>"
                                + "<b th:unless=\"${page.frame.crumbs.shown}\">no</b>"));
    }

    @Test
    void namesAMisspeltComponentAndItsRecord() {
        assertEquals("Frame has no 'titel' in ${page.frame.titel}", reason("page.frame.titel"));
    }

    @Test
    void namesAnUnknownVariable() {
        assertEquals("no variable 'pagina' in ${pagina.frame}", reason("pagina.frame"));
    }

    @Test
    void readsComponentsOfRecordsOnly() {
        assertEquals(
                "String is no record with a 'length' in ${page.frame.title.length}",
                reason("page.frame.title.length"));
    }

    @Test
    void refusesOperators() {
        assertTrue(reason("page.frame.lang == 'nl'").contains("not a path of names"));
    }

    /** A view model whose component runs out of memory. */
    public record Exhausted(Page page) {

        @Override
        public Page page() {
            throw new OutOfMemoryError("no room");
        }
    }

    @Test
    void leavesAnErrorTheErrorItIs() {
        RecordExpressionEvaluator evaluator = new RecordExpressionEvaluator();
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(evaluator);
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        IExpressionContext context =
                new ExpressionContext(
                        engine.getConfiguration(), Locale.ROOT, Map.of("way", new Exhausted(PAGE)));
        assertThrows(
                OutOfMemoryError.class,
                () ->
                        evaluator.evaluate(
                                context,
                                new VariableExpression("way.page"),
                                StandardExpressionExecutionContext.NORMAL));
    }

    private static String reason(String expression) {
        return assertThrows(
                        TemplateProblemException.class,
                        () -> render("<b th:text=\"${" + expression + "}\"></b>"))
                .reason();
    }

    private static String render(String template) {
        byte[] html = new PageTemplates(name -> Optional.of(template)).render(PAGE, key -> key);
        return new String(html, StandardCharsets.UTF_8).replace("/>", ">");
    }
}
