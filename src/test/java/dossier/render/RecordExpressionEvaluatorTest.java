package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.page.Link;
import dossier.page.NotFoundPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
