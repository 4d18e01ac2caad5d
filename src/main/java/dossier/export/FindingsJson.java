package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;

/** Writes what was found in one article, as spans of its blocks' texts. */
final class FindingsJson {

    private final JsonGenerator json;
    private final Article article;

    FindingsJson(JsonGenerator json, Article article) {
        this.json = json;
        this.article = article;
    }

    void write() throws IOException {
        Findings findings = article.findings();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : findings.mentions()) {
            write(mention);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dates");
        for (DateWording date : findings.dates()) {
            write(date);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotes");
        for (Quotation quotation : findings.quotations()) {
            write(quotation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : findings.figures()) {
            write(figure);
        }
        json.writeEndArray();
    }

    private void write(Mention mention) throws IOException {
        begin(mention.span());
        json.writeStringField("surface", mention.surface());
        json.writeStringField("entity", mention.entity().toString());
        end(mention.origin());
    }

    private void write(DateWording date) throws IOException {
        begin(date.span());
        json.writeStringField("surface", words(date.span()));
        JsonText.field(json, "value", date.value().map(Edtf::value).orElse(""));
        json.writeStringField("basis", date.basis().key());
        Optional<DayOfWeek> weekday = date.weekday();
        if (weekday.isPresent()) {
            json.writeNumberField("weekday", weekday.get().getValue());
        }
        end(date.origin());
    }

    private void write(Quotation quotation) throws IOException {
        begin(quotation.span());
        json.writeStringField("text", words(quotation.span()));
        JsonText.field(json, "speaker", quotation.speaker().map(Speaker::id).orElse(""));
        json.writeStringField("kind", quotation.kind().key());
        end(quotation.origin());
    }

    private void write(Figure figure) throws IOException {
        begin(figure.span());
        json.writeStringField("surface", words(figure.span()));
        number("min", figure.bounds().min());
        number("max", figure.bounds().max());
        JsonText.field(json, "unit", figure.unit().orElse(""));
        JsonText.field(json, "topic", figure.topic().orElse(""));
        end(figure.origin());
    }

    private void begin(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("block", span.block());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** A finding that an editor changed says so. */
    private void end(Origin origin) throws IOException {
        if (origin != Origin.FOUND) {
            json.writeStringField("origin", origin.key());
        }
        json.writeEndObject();
    }

    /** Written in full: {@code 19000000}; null for an open end. */
    private void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(value.get().toPlainString());
        } else {
            json.writeNullField(name);
        }
    }

    private String words(Span span) {
        return span.of(article.block(span.block()).text());
    }
}
