package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.model.Span;
import dossier.plan.ResultWords;
import dossier.plan.SiteContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the texts that results show, a file an article: only those of shown ones are loaded. */
final class TextFiles {

    /** Stands for the space before a sentence; no text has it, as it is no character of text. */
    private static final char AFTER_SPACE = '\u007F';

    /** Stands before a sentence that no space parts from the one before. */
    private static final char BEGINS = '\u0080';

    private static final int GAP_DIVISOR = 6;
    private static final int LENGTH_DIVISOR = 4;

    private final SiteContext site;
    private final ResultWords words;
    private final Map<EntityId, Integer> numbers;
    private final int nameBits;

    /**
     * @param numbers of the names
     */
    TextFiles(SiteContext site, Map<EntityId, Integer> numbers) {
        this.site = site;
        this.words = new ResultWords(site);
        this.numbers = numbers;
        this.nameBits = PackedBits.bitsFor(numbers.size());
    }

    IndexFile file(int number, Article article) {
        return IndexFile.named("text/" + number, PlainJson.of(json -> write(json, article)));
    }

    private void write(JsonGenerator json, Article article) throws IOException {
        json.writeStartArray();
        json.writeString(article.title());
        json.writeString(site.addresses().article(article).path());
        json.writeString(words.date(article));
        json.writeString(words.language(article));
        json.writeString(
                article.blocks().stream().map(Block::anchor).collect(Collectors.joining(" ")));
        json.writeString(mentions(article));
        for (Block block : article.blocks()) {
            json.writeString(marked(block));
        }
        json.writeEndArray();
    }

    /** The text, with signs where its sentences begin. */
    private static String marked(Block block) {
        StringBuilder text = new StringBuilder(block.text());
        for (int i = block.sentences().size() - 1; i > 0; i--) {
            int start = block.sentences().get(i).start();
            if (start > 0 && text.charAt(start - 1) == ' ') {
                text.setCharAt(start - 1, AFTER_SPACE);
            } else {
                text.insert(start, BEGINS);
            }
        }
        return text.toString();
    }

    /** Which names stand where, block by block, packed. */
    private String mentions(Article article) {
        PackedBits bits = new PackedBits();
        int next = 0;
        List<Mention> mentions = article.mentions();
        for (Block block : article.blocks()) {
            int first = next;
            while (next < mentions.size() && mentions.get(next).span().block() == block.number()) {
                next++;
            }
            bits.gamma(next - first + 1);
            int start = 0;
            for (Mention mention : mentions.subList(first, next)) {
                Span span = mention.span();
                bits.rice(GAP_DIVISOR, span.start() - start);
                bits.rice(LENGTH_DIVISOR, span.end() - span.start());
                bits.fixed(nameBits, numbers.get(mention.entity()));
                start = span.start();
            }
        }
        return bits.text();
    }
}
