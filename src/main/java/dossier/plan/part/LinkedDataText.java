package dossier.plan.part;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * Writes a graph of schema.org (JSON-LD 1.1) that can stand in a page: no text in it ends the
 * script or begins a comment, since every {@code <}, {@code >} and {@code &} is escaped.
 */
final class LinkedDataText {

    private static final JsonFactory FACTORY = new JsonFactory();

    static {
        FACTORY.setCharacterEscapes(new InHtml());
    }

    private LinkedDataText() {}

    /** Escapes what HTML reads. */
    private static final class InHtml extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        /** None of its own for any character. */
        @Override
        public SerializableString getEscapeSequence(int c) {
            return null;
        }
    }

    /** Writes the things of a graph. */
    @FunctionalInterface
    interface Graph {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static String of(Graph graph) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            graph.writeTo(json);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return text.toString();
    }

    /** A field, unless there is nothing to say. */
    static void field(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        field(json, name, value.orElse(""));
    }
}
