package dossier.export;

/** Writes a small XML document (XML 1.0), an element a line, indented by two spaces. */
final class XmlText {

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /**
     * @param attributes names and values in turn
     */
    void open(String name, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        xml.append(">\n");
        depth++;
    }

    void close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    /** An element that holds text. */
    void element(String name, String text) {
        indent().append('<').append(name).append('>');
        escape(text);
        xml.append("</").append(name).append(">\n");
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        xml.append("/>\n");
    }

    private StringBuilder indent() {
        return xml.append("  ".repeat(depth));
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
