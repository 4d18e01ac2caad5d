package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.corpus.Corpus;
import dossier.corpus.Spelling;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.register.Coordinates;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.InferenceWords;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.io.IOException;
import java.util.Optional;

/** The dossier as data: what was read, and what was found in it, for programs. */
final class DataExport {

    private static final SitePath ENTITIES = new SitePath("data/entities.json");
    private static final SitePath DOSSIER = new SitePath("data/dossier.json");

    private final Corpus corpus;
    private final Addresses addresses;
    private final InferenceWords inferences;
    private final KnownFiles known;

    DataExport(SiteContext site, KnownFiles known) {
        this.corpus = site.corpus();
        this.addresses = site.addresses();
        this.inferences = new InferenceWords(site);
        this.known = known;
    }

    /** One article. */
    OutputFile article(Article article) {
        SitePath path = addresses.articleData(article);
        ArticleJson data = new ArticleJson(article, corpus.slugs().of(article), inference(article));
        return new OutputFile(
                path, known.content(path, data.fingerprint(), () -> JsonText.of(data::write)));
    }

    private Optional<ArticleJson.Inference> inference(Article article) {
        return corpus.inferredDates()
                .of(article)
                .map(
                        inferred ->
                                new ArticleJson.Inference(
                                        inferred.interval().value(),
                                        inferences.text(article).orElse("")));
    }

    /** The register as used: the entities that articles mention, with how often and how spelled. */
    OutputFile entities() {
        return new OutputFile(ENTITIES, JsonText.of(this::writeEntities));
    }

    private void writeEntities(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("entities");
        for (Entity entity : corpus.mentions().mentioned()) {
            write(json, entity);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id().toString());
        json.writeStringField("type", entity.id().type().key());
        json.writeStringField("name", entity.name());
        JsonText.field(json, "description", entity.description());
        json.writeStringField("page", addresses.entity(entity.id(), 1).path());
        JsonText.field(json, "wikidata", entity.wikidata().orElse(""));
        Optional<Coordinates> at = entity.coordinates();
        if (at.isPresent()) {
            json.writeNumberField("latitude", at.get().latitude());
            json.writeNumberField("longitude", at.get().longitude());
        }
        json.writeNumberField("mentions", corpus.mentions().count(entity.id()));
        json.writeNumberField("articles", corpus.mentions().articleCount(entity.id()));
        json.writeArrayFieldStart("spellings");
        for (Spelling spelling : corpus.mentions().spellingsOf(entity.id())) {
            json.writeStartObject();
            json.writeStringField("text", spelling.text());
            json.writeNumberField("count", spelling.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The dossier as a whole: its title, its edition, and where its articles' data stand. */
    OutputFile dossier() {
        return new OutputFile(DOSSIER, JsonText.byName(this::writeDossier));
    }

    private void writeDossier(JsonGenerator json) throws IOException {
        DossierMetadata dossier = corpus.dossier();
        json.writeStartObject();
        json.writeStringField("title", dossier.title());
        JsonText.field(json, "subtitle", dossier.subtitle());
        JsonText.field(json, "description", dossier.description());
        json.writeStringField("language", dossier.language());
        JsonText.field(json, "base", dossier.base().orElse(""));
        JsonText.field(json, "editor", dossier.editor());
        JsonText.field(json, "licence", dossier.licence());
        json.writeStringField("rights", dossier.rights().key());
        if (dossier.edition().isPresent()) {
            json.writeObjectFieldStart("edition");
            json.writeStringField("number", dossier.edition().get().number());
            json.writeStringField("date", dossier.edition().get().date());
            json.writeEndObject();
        } else {
            json.writeNullField("edition");
        }
        json.writeArrayFieldStart("files");
        for (Article article : corpus.articles()) {
            json.writeString(addresses.articleData(article).path());
        }
        json.writeString(ENTITIES.path());
        json.writeEndArray();
        json.writeEndObject();
    }
}
