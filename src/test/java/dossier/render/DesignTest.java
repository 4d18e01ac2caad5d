package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.Problem;
import dossier.site.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DesignTest {

    private static final String WORDS = "words/nl.properties";

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void namesMissingWordsAllAtOnceAndGoesOnWithItsOwn() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(TemplateTree.builtIn().files());
        String words = new String(files.get(WORDS), StandardCharsets.UTF_8);
        String fewer = words.replaceAll("(?m)^(register\\.see|foot\\.keep)=.*$", "");
        files.put(WORDS, fewer.getBytes(StandardCharsets.UTF_8));
        Design design = design(files, "nl");
        assertEquals(
                List.of(
                        "t/words/nl.properties error template: there are no words for foot.keep,"
                                + " register.see; add a line \"foot.keep=…\", and so on"),
                problems.stream().map(Problem::toString).toList());
        assertEquals("zie", design.words().text("register.see"));
    }

    /** A key without words it can use has none, and the generator's own take their place. */
    @Test
    void takesNoWordsThatItCannotUse() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(TemplateTree.builtIn().files());
        String words = new String(files.get(WORDS), StandardCharsets.UTF_8);
        String wrong =
                words.replaceAll("(?m)^path\\.person=.*$", "path.person=")
                        .replaceAll("(?m)^path\\.month=.*$", "path.month=ma?nd")
                        .replaceAll("(?m)^path\\.event=.*$", "path.event=con")
                        .replaceAll("(?m)^register\\.see=.*$", "register.see=\\\\u00zz");
        files.put(WORDS, wrong.getBytes(StandardCharsets.UTF_8));
        Design design = design(files, "nl");
        assertEquals(
                List.of(
                        "t/words/nl.properties error template: there are no words for path.event,"
                                + " path.month, path.person, register.see; add a line"
                                + " \"path.event=…\", and so on"),
                problems.stream().map(Problem::toString).toList());
        assertEquals("persoon", design.words().text("path.person"));
        assertEquals("zie", design.words().text("register.see"));
    }

    @Test
    void readsWordsAsPropertiesAre() {
        Messages words =
                Messages.of(
                        "# c \\\na=1\\\n  2\nb\\u0061: x\\\\\n!d=\\u00zz\ne = \\u00zz\\\n f\nf=3");
        assertEquals(Set.of("a", "ba", "f"), words.keys());
        assertEquals("12", words.text("a"));
        assertEquals("x\\", words.text("ba"));
    }

    @Test
    void speaksTheLanguageOfTheDossier() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(TemplateTree.builtIn().files());
        assertEquals("see", design(files, "en-GB").words().text("register.see"));
        assertEquals(List.of(), problems);
        assertEquals("zie", design(files, "fr").words().text("register.see"));
        assertEquals(1, problems.size());
    }

    private Design design(TreeMap<String, byte[]> files, String language) {
        TemplateTree tree = new TemplateTree(files, "t");
        return Design.of(tree, new PageTemplates(tree::text), language, problems::add);
    }
}
