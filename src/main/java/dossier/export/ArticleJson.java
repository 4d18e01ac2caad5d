package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.codec.Codec;
import dossier.model.Edtf;
import dossier.model.Fingerprint;
import java.io.IOException;
import java.util.Optional;

/**
 * One article as data: its metadata, its blocks and what was found in them. Offsets are UTF-16 code
 * units into the block's text, the end exclusive.
 *
 * @param slug what the article is called in addresses
 * @param inference what is known of the date of an undated one
 */
record ArticleJson(Article article, String slug, Optional<Inference> inference) {

    /**
     * A date that isn't in the article.
     *
     * @param value an interval of EDTF
     * @param basis why, in the interface's words
     */
    record Inference(String value, String basis) {}

    private record Inputs(Fingerprint article, String slug, Optional<Inference> inference) {}

    /** Of everything that is written. */
    Fingerprint fingerprint() {
        return Codec.fingerprint(new Inputs(article.fingerprint(), slug, inference));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("slug", slug);
        json.writeStringField("title", article.title());
        JsonText.field(json, "publisher", article.metadata().publisher().orElse(""));
        JsonText.field(json, "kind", article.metadata().kind().orElse(""));
        JsonText.field(json, "author", article.metadata().author().orElse(""));
        JsonText.field(json, "url", article.metadata().url().orElse(""));
        JsonText.field(json, "date", article.date().map(Edtf::value).orElse(""));
        writeInferred(json);
        json.writeStringField("language", article.language());
        json.writeStringField("rights", article.rights().key());
        json.writeNumberField("words", article.words());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeNumberField("n", block.number());
            json.writeStringField("role", block.role().key());
            json.writeStringField("anchor", block.anchor());
            json.writeStringField("text", block.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        new FindingsJson(json, article).write();
        json.writeEndObject();
    }

    private void writeInferred(JsonGenerator json) throws IOException {
        if (inference.isEmpty()) {
            json.writeNullField("dateInferred");
            return;
        }
        json.writeObjectFieldStart("dateInferred");
        json.writeStringField("value", inference.get().value());
        json.writeStringField("basis", inference.get().basis());
        json.writeEndObject();
    }
}
