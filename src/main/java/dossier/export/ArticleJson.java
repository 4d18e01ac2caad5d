package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Corpus;
import dossier.corpus.InferredDate;
import dossier.model.Edtf;
import dossier.plan.InferenceWords;
import java.io.IOException;
import java.util.Optional;

/** Writes one article: its metadata, its blocks and what was found in them. */
final class ArticleJson {

    private final Corpus corpus;
    private final InferenceWords inferences;

    /**
     * @param inferences what the basis of an inferred date is called
     */
    ArticleJson(Corpus corpus, InferenceWords inferences) {
        this.corpus = corpus;
        this.inferences = inferences;
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
        writeInferred(json, article);
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

    private void writeInferred(JsonGenerator json, Article article) throws IOException {
        Optional<InferredDate> inferred = corpus.inferredDates().of(article);
        if (inferred.isEmpty()) {
            json.writeNullField("dateInferred");
            return;
        }
        json.writeObjectFieldStart("dateInferred");
        json.writeStringField("value", inferred.get().interval().value());
        json.writeStringField("basis", inferences.text(article).orElse(""));
        json.writeEndObject();
    }
}
