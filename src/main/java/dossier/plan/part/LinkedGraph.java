package dossier.plan.part;

import static dossier.plan.part.LinkedDataText.field;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.Spelling;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Frame;
import dossier.register.Coordinates;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.ArticleLines;
import dossier.site.Citation;
import dossier.site.Citations;
import dossier.site.DateWords;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What pages are about, for programs: things of schema.org, each by the address of its page. That
 * address is relative to the page as long as the dossier has no public one.
 */
public final class LinkedGraph {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final SiteContext site;
    private final DossierMetadata dossier;
    private final Citations citations;
    private final ArticleLines lines;

    public LinkedGraph(SiteContext site) {
        this.site = site;
        this.dossier = site.corpus().dossier();
        this.citations = new Citations(site);
        this.lines = new ArticleLines(site);
    }

    /** A page of the dossier, and the way to it; of the front page, the dossier. */
    String page(Frame frame) {
        return LinkedDataText.of(
                json -> {
                    if (frame.path().equals(Addresses.FRONT)) {
                        writeDossier(json, frame);
                    } else {
                        begin(json, "WebPage", frame.path(), frame.path());
                        json.writeStringField("name", frame.sharing().title());
                        describe(json, frame);
                        json.writeEndObject();
                        writeWay(json, frame);
                    }
                });
    }

    private void writeDossier(JsonGenerator json, Frame frame) throws IOException {
        begin(json, "WebSite", frame.path(), frame.path());
        json.writeStringField("name", dossier.title());
        field(json, "alternativeHeadline", dossier.subtitle());
        json.writeStringField("description", frame.description());
        json.writeStringField("inLanguage", frame.lang());
        field(json, "version", dossier.edition().map(DossierMetadata.Edition::number));
        field(json, "dateModified", dossier.edition().map(DossierMetadata.Edition::date));
        if (!dossier.editor().isEmpty()) {
            json.writeObjectFieldStart("editor");
            json.writeStringField("name", dossier.editor());
            json.writeEndObject();
        }
        json.writeStringField("image", address(frame.path(), Addresses.PREVIEW));
        json.writeEndObject();
    }

    /** An article: the piece of the newspaper that the page gives, and its names. */
    public String article(Frame frame, Article article) {
        return LinkedDataText.of(
                json -> {
                    writeArticle(json, frame, article);
                    writeWay(json, frame);
                });
    }

    private void writeArticle(JsonGenerator json, Frame frame, Article article) throws IOException {
        Citation citation = citations.of(article);
        String type = lines.isOpinion(article) ? "OpinionNewsArticle" : "NewsArticle";
        begin(json, type, frame.path(), frame.path());
        json.writeStringField("headline", article.title());
        field(json, "description", frame.description());
        json.writeStringField("inLanguage", article.language());
        field(json, "datePublished", DateWords.certain(article.date()));
        field(json, "articleSection", citation.kind());
        if (citation.publisher().isPresent()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", citation.publisher().get());
            json.writeEndObject();
        }
        if (!citation.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : citation.authors()) {
                json.writeStartObject();
                json.writeStringField("name", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        field(json, "isBasedOn", citation.original());
        partOf(json, frame.path());
        writeMentions(json, frame.path(), article);
        json.writeEndObject();
    }

    private void writeMentions(JsonGenerator json, SitePath from, Article article)
            throws IOException {
        List<EntityId> names = article.mentions().stream().map(Mention::entity).distinct().toList();
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("mentions");
        for (EntityId id : names) {
            Entity entity = site.entity(id);
            json.writeStartObject();
            json.writeStringField("@type", type(entity));
            json.writeStringField("@id", address(from, site.addresses().entity(id, 1)));
            json.writeStringField("name", entity.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A name: who or what it is, and what else it is called. */
    public String entity(Frame frame, Entity entity) {
        return LinkedDataText.of(
                json -> {
                    SitePath first = site.addresses().entity(entity.id(), 1);
                    begin(json, type(entity), frame.path(), first);
                    json.writeStringField("name", entity.name());
                    field(json, "description", entity.description());
                    writeSpellings(json, entity);
                    field(json, "sameAs", entity.wikidata().map(id -> WIKIDATA + id));
                    Optional<Coordinates> at = entity.coordinates();
                    if (at.isPresent()) {
                        json.writeObjectFieldStart("geo");
                        json.writeStringField("@type", "GeoCoordinates");
                        json.writeNumberField("latitude", at.get().latitude());
                        json.writeNumberField("longitude", at.get().longitude());
                        json.writeEndObject();
                    }
                    json.writeEndObject();
                    writeWay(json, frame);
                });
    }

    private void writeSpellings(JsonGenerator json, Entity entity) throws IOException {
        List<String> others =
                site.corpus().mentions().spellingsOf(entity.id()).stream()
                        .map(Spelling::text)
                        .filter(text -> !text.equals(entity.name()))
                        .toList();
        if (!others.isEmpty()) {
            json.writeArrayFieldStart("alternateName");
            for (String other : others) {
                json.writeString(other);
            }
            json.writeEndArray();
        }
    }

    private static String type(Entity entity) {
        return switch (entity.id().type()) {
            case PERSON -> "Person";
            case PLACE -> entity.country() ? "Country" : "Place";
            case ORGANISATION -> "Organization";
            case EVENT -> "Event";
            case CONCEPT -> "DefinedTerm";
        };
    }

    private void writeWay(JsonGenerator json, Frame frame) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "BreadcrumbList");
        json.writeArrayFieldStart("itemListElement");
        int position = 0;
        for (Crumb crumb : frame.crumbs().crumbs()) {
            json.writeStartObject();
            json.writeStringField("@type", "ListItem");
            json.writeNumberField("position", ++position);
            json.writeStringField("name", crumb.label());
            if (crumb.linked()) {
                json.writeStringField("item", resolved(frame.path(), crumb.href()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void begin(JsonGenerator json, String type, SitePath from, SitePath page)
            throws IOException {
        String address = address(from, page);
        json.writeStartObject();
        json.writeStringField("@type", type);
        json.writeStringField("@id", address);
        json.writeStringField("url", address);
    }

    private void describe(JsonGenerator json, Frame frame) throws IOException {
        field(json, "description", frame.description());
        json.writeStringField("inLanguage", frame.lang());
        partOf(json, frame.path());
    }

    private void partOf(JsonGenerator json, SitePath from) throws IOException {
        json.writeObjectFieldStart("isPartOf");
        json.writeStringField("@type", "WebSite");
        json.writeStringField("@id", address(from, Addresses.FRONT));
        json.writeStringField("name", dossier.title());
        json.writeEndObject();
    }

    private String address(SitePath from, SitePath to) {
        return dossier.base()
                .map(base -> Addresses.absolute(base, to))
                .orElseGet(() -> Addresses.link(from, to));
    }

    /** The address that a link in a page leads to. */
    private String resolved(SitePath from, String link) {
        if (dossier.base().isEmpty()) {
            return link;
        }
        String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
        String rest = link;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        String page = Addresses.encoded(folder) + rest;
        String front = Addresses.FRONT.path();
        return dossier.base().get() + (page.equals(front) ? "" : page);
    }
}
