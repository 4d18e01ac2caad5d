package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Edtf;
import dossier.site.Citation;
import java.io.IOException;
import java.util.List;

/** Citations as CSL-JSON (Citation Style Language, schema "csl-data" 1.0): one list of items. */
final class CslJson {

    private CslJson() {}

    static byte[] of(List<Citation> citations) {
        return JsonText.of(
                json -> {
                    json.writeStartArray();
                    for (Citation citation : citations) {
                        write(json, citation);
                    }
                    json.writeEndArray();
                });
    }

    private static void write(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", citation.key());
        json.writeStringField("type", "article-newspaper");
        json.writeStringField("title", citation.title());
        if (!citation.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : citation.authors()) {
                json.writeStartObject();
                json.writeStringField("literal", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        field(json, "container-title", citation.publisher().orElse(""));
        if (citation.date().isPresent()) {
            json.writeObjectFieldStart("issued");
            writeDate(json, citation.date().get());
            json.writeEndObject();
        }
        field(json, "genre", citation.kind().orElse(""));
        field(json, "URL", citation.original().map(WebAddress::ascii).orElse(""));
        json.writeStringField("language", citation.language());
        field(json, "note", citation.note().orElse(""));
        json.writeStringField("archive", citation.dossier());
        field(json, "archive_location", citation.permalink().orElse(""));
        json.writeEndObject();
    }

    /** An interval with an open end has no date-parts, only the date as such. */
    private static void writeDate(JsonGenerator json, Edtf date) throws IOException {
        List<DateParts> bounds = DateParts.bounds(date);
        if (bounds.isEmpty()) {
            json.writeStringField("edtf", date.value());
            json.writeStringField("literal", date.value());
            return;
        }
        json.writeArrayFieldStart("date-parts");
        for (DateParts parts : bounds) {
            json.writeStartArray();
            for (int number : parts.numbers()) {
                json.writeNumber(number);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        if (date.isApproximate()) {
            json.writeBooleanField("circa", true);
        }
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
