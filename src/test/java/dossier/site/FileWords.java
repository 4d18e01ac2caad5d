package dossier.site;

import dossier.model.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** All that a file says, also where no reader looks: in attributes, in strings of data. */
final class FileWords {

    /** Parts texts that have nothing to do with each other. */
    private static final String BREAK = "\n[…]\n";

    private FileWords() {}

    static String of(OutputFile file) {
        String path = file.path().path();
        if (path.endsWith(".html")) {
            Document page = Jsoup.parse(file.text());
            StringBuilder text = new StringBuilder();
            StringBuilder attributes = new StringBuilder();
            page.traverse((node, depth) -> add(node, text, attributes));
            return text.append(attributes).toString();
        }
        if (path.endsWith(".xml")) {
            return Parser.unescapeEntities(file.text(), false);
        }
        return path.matches(".*\\.(woff2|png|ico)") ? "" : file.text();
    }

    private static void add(Node node, StringBuilder text, StringBuilder attributes) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                attributes.append(BREAK).append(attribute.getValue());
            }
            text.append(element.data()).append(element.isBlock() ? BREAK : "");
        }
    }
}
