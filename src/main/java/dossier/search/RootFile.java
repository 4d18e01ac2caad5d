package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.corpus.MentionIndex;
import dossier.model.EntityType;
import dossier.register.Entity;
import dossier.register.Variant;
import dossier.site.ResultWords;
import dossier.site.SiteContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes what every search needs first: the names, what can be chosen from, where the rest is. */
final class RootFile {

    private final SiteContext site;
    private final List<Article> articles;
    private final ResultWords words;
    private final List<String> publishers;
    private final List<String> kinds;

    RootFile(SiteContext site) {
        this.site = site;
        this.articles = site.corpus().articles();
        this.words = new ResultWords(site);
        this.publishers = sorted(articles.stream().map(words::publisher).toList());
        this.kinds = sorted(articles.stream().map(words::kind).toList());
    }

    private static List<String> sorted(List<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }

    /**
     * The file.
     *
     * @param language of the words
     */
    IndexFile file(String language, IndexParts parts) {
        return IndexFile.named("root", PlainJson.of(json -> write(json, language, parts)));
    }

    private void write(JsonGenerator json, String language, IndexParts parts) throws IOException {
        json.writeStartObject();
        json.writeStringField("language", language);
        json.writeNumberField("size", parts.slots().size());
        json.writeNumberField("articles", articles.size());
        json.writeNumberField("documents", parts.documents());
        json.writeStringField("table", table(parts));
        writePeriods(json);
        PlainJson.writeTexts(json, "publishers", publishers);
        PlainJson.writeTexts(json, "kinds", kinds);
        PlainJson.writeTexts(
                json,
                "opinions",
                sorted(articles.stream().filter(words::isOpinion).map(words::kind).toList()));
        PlainJson.writeTexts(
                json, "types", Arrays.stream(EntityType.values()).map(words::type).toList());
        PlainJson.writeTexts(json, "labels", words.labels());
        writeNames(json, parts);
        PlainJson.writeTexts(json, "wordKeys", parts.words().keys());
        PlainJson.writeTexts(json, "wordFiles", parts.words().names());
        writeNear(json, parts.near());
        json.writeStringField("marks", parts.marks().name());
        json.writeEndObject();
    }

    /**
     * Of each article its publisher, its kind, how many blocks it has and their classes, packed.
     */
    private String table(IndexParts parts) {
        PackedBits bits = new PackedBits();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            bits.fixed(
                    PackedBits.bitsFor(publishers.size()),
                    Collections.binarySearch(publishers, words.publisher(article)));
            bits.fixed(
                    PackedBits.bitsFor(kinds.size()),
                    Collections.binarySearch(kinds, words.kind(article)));
            bits.gamma(article.blocks().size());
            for (int block = 1; block <= article.blocks().size(); block++) {
                parts.classes().of(parts.slots().of(i, block)).write(bits);
            }
        }
        return bits.text();
    }

    /** Runs of articles of the same month or year. */
    private void writePeriods(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("periods");
        int start = 0;
        String period = period(articles.get(0));
        for (int i = 1; i <= articles.size(); i++) {
            String next = i == articles.size() ? "" : period(articles.get(i));
            if (i == articles.size() || !next.equals(period)) {
                json.writeStartArray();
                json.writeString(period);
                json.writeNumber(i - start);
                json.writeEndArray();
                start = i;
                period = next;
            }
        }
        json.writeEndArray();
    }

    private static String period(Article article) {
        return Calendar.periodOf(article).map(Period::key).orElse("");
    }

    /**
     * The names of the register in the order of their numbers. One that no article has keeps its
     * number too: when an article comes to mention it, no other number changes.
     */
    static List<Entity> names(SiteContext site) {
        return site.corpus().register().entities().stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    private void writeNames(JsonGenerator json, IndexParts parts) throws IOException {
        json.writeArrayFieldStart("names");
        for (Entity entity : names(site)) {
            if (site.corpus().mentions().count(entity.id()) > 0) {
                writeName(json, entity);
            } else {
                json.writeNumber(0);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nameFiles");
        for (int i = 0; i < parts.names().files().size(); i++) {
            json.writeStartArray();
            json.writeString(parts.names().files().get(i).name());
            json.writeNumber(parts.names().firstNumbers().get(i));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeNear(JsonGenerator json, NearFiles near) throws IOException {
        json.writeObjectFieldStart("near");
        for (Map.Entry<Integer, List<NearFiles.Part>> parts : near.parts().entrySet()) {
            json.writeArrayFieldStart(parts.getKey().toString());
            for (NearFiles.Part part : parts.getValue()) {
                json.writeStartArray();
                json.writeString(part.file());
                json.writeString(part.first());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeName(JsonGenerator json, Entity entity) throws IOException {
        MentionIndex mentions = site.corpus().mentions();
        EntityType type = entity.id().type();
        json.writeStartArray();
        json.writeString(entity.id().toString());
        json.writeString(entity.name());
        json.writeNumber(type.ordinal());
        json.writeString(type.key());
        json.writeString(site.addresses().entity(entity.id(), 1).path());
        json.writeString(entity.description());
        json.writeNumber(mentions.count(entity.id()));
        json.writeNumber(mentions.articleCount(entity.id()));
        json.writeStartArray();
        for (String spelling : otherSpellings(entity)) {
            json.writeString(spelling);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** Printed ones first, then those that only the register has. */
    private List<String> otherSpellings(Entity entity) {
        Set<String> spellings = new LinkedHashSet<>();
        site.corpus()
                .mentions()
                .spellingsOf(entity.id())
                .forEach(spelling -> spellings.add(spelling.text()));
        entity.variants().stream().map(Variant::text).forEach(spellings::add);
        spellings.remove(entity.name());
        return new ArrayList<>(spellings);
    }
}
