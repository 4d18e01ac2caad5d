package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Corpus;
import dossier.model.Edtf;
import java.io.IOException;

/** Writes one article: its metadata, its blocks and what was found in them. */
final class ArticleJson {

    private final Corpus corpus;

    ArticleJson(Corpus corpus) {
        this.corpus = corpus;
    }

    void write(JsonGenerator json, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("slug", corpus.slugs().of(article));
        json.writeStringField("title", article.title());
        JsonText.field(json, "publisher", article.metadata().publisher().orElse(""));
        JsonText.field(json, "kind", article.metadata().kind().orElse(""));
        JsonText.field(json, "author", article.metadata().author().orElse(""));
        JsonText.field(json, "url", article.metadata().url().orElse(""));
        JsonText.field(json, "date", article.date().map(Edtf::value).orElse(""));
        json.writeNullField("dateInferred");
        json.writeStringField("language", article.language());
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
}
