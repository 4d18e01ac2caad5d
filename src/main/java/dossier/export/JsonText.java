package dossier.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Writes JSON (RFC 8259) in UTF-8, the same on every machine: a line for each field of the whole
 * and for each item of its lists, so that a change shows as a line.
 */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter ITEM_A_LINE = printer(1);
    private static final DefaultPrettyPrinter FIELD_A_LINE = printer(2);

    /**
     * Begins a line for each item of a list in the whole.
     *
     * @param depth up to which depth an object's fields begin lines
     */
    private static DefaultPrettyPrinter printer(int depth) {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new Lines(depth))
                .withArrayIndenter(new Lines(2));
    }

    /** Begins a line down to a depth, and goes on after a space below it. */
    private record Lines(int depth) implements DefaultPrettyPrinter.Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level > depth ? " " : "\n" + "  ".repeat(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** Writes values to a generator. */
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    /** A whole of lists: a line an item. */
    public static byte[] of(Content content) {
        return of(content, ITEM_A_LINE);
    }

    /** A whole of objects by name: a line a name, of which the value is written raw. */
    static byte[] byName(Content content) {
        return of(content, FIELD_A_LINE);
    }

    private static byte[] of(Content content, DefaultPrettyPrinter printer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.setPrettyPrinter(printer.createInstance());
            content.writeTo(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return bytes.toByteArray();
    }

    static JsonParser parser(byte[] bytes) throws IOException {
        return FACTORY.createParser(bytes);
    }

    /** A field that is null when the value is empty. */
    static void field(JsonGenerator json, String name, String value) throws IOException {
        if (value == null || value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
