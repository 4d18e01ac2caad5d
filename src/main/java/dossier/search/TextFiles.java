package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.Sentence;
import dossier.model.EntityId;
import dossier.plan.ResultWords;
import dossier.plan.SiteContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the texts that results show, a file an article: only those of shown ones are loaded. */
final class TextFiles {

    private final SiteContext site;
    private final ResultWords words;
    private final Map<EntityId, Integer> numbers;

    /**
     * @param numbers of the names
     */
    TextFiles(SiteContext site, Map<EntityId, Integer> numbers) {
        this.site = site;
        this.words = new ResultWords(site);
        this.numbers = numbers;
    }

    IndexFile file(int number, Article article) {
        return IndexFile.named("text/" + number, PlainJson.of(json -> write(json, article)));
    }

    private void write(JsonGenerator json, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", article.title());
        json.writeStringField("address", site.addresses().article(article).path());
        json.writeStringField("publisher", words.publisher(article));
        json.writeStringField("kind", words.kind(article));
        json.writeStringField("date", words.date(article));
        json.writeStringField("language", words.language(article));
        json.writeArrayFieldStart("blocks");
        int next = 0;
        List<Mention> mentions = article.mentions();
        for (Block block : article.blocks()) {
            int first = next;
            while (next < mentions.size() && mentions.get(next).span().block() == block.number()) {
                next++;
            }
            write(json, block, mentions.subList(first, next));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Block block, List<Mention> mentions) throws IOException {
        json.writeStartArray();
        json.writeNumber(block.number());
        json.writeString(block.anchor());
        json.writeString(words.label(block));
        json.writeString(block.text());
        json.writeStartArray();
        for (Sentence sentence : block.sentences()) {
            json.writeNumber(sentence.start());
        }
        json.writeEndArray();
        json.writeStartArray();
        for (Mention mention : mentions) {
            json.writeNumber(mention.span().start());
            json.writeNumber(mention.span().end());
            json.writeNumber(numbers.get(mention.entity()));
        }
        json.writeEndArray();
        json.writeEndArray();
    }
}
