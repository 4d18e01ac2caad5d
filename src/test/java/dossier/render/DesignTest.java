package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
