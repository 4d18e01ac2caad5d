package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A page says of which kind it is: tests in the browser take one of each, and so can style sheets
 * and scripts.
 */
class PageKindsTest {

    private static final Pattern TEMPLATE = Pattern.compile("pages/(.+)\\.html");

    @Test
    void everyPageNamesItsTemplate() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : TemplateTree.builtIn().files().entrySet()) {
            Matcher template = TEMPLATE.matcher(file.getKey());
            String html = new String(file.getValue(), StandardCharsets.UTF_8);
            if (template.matches()
                    && !html.contains("<body data-page=\"" + template.group(1) + "\"")) {
                silent.add(file.getKey() + " lacks <body data-page=\"" + template.group(1) + "\">");
            }
        }
        assertEquals(List.of(), silent);
    }
}
