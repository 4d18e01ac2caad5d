package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.codec.Codec;
import dossier.model.EntityId;
import dossier.model.Fingerprint;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.register.Entity;
import dossier.site.ResultWords;
import dossier.site.SiteContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private final KnownFiles known;
    private final Map<EntityId, Integer> numbers = new HashMap<>();
    private final int nameBits;
    private final Fingerprint names;

    /**
     * @param entities the names, in the order of their numbers
     * @param known files that needn't be made again
     */
    TextFiles(SiteContext site, List<Entity> entities, KnownFiles known) {
        this.site = site;
        this.words = new ResultWords(site);
        this.known = known;
        for (Entity entity : entities) {
            numbers.put(entity.id(), numbers.size());
        }
        this.nameBits = PackedBits.bitsFor(numbers.size());
        this.names = Codec.fingerprint(new Names(entities.stream().map(Entity::id).toList()));
    }

    private record Names(List<EntityId> byNumber) {}

    /**
     * What is said of an article.
     *
     * @param page its path
     */
    private record About(String page, String date, String language) {}

    /** What a file depends on. */
    private record Inputs(Fingerprint article, About about, Fingerprint names) {}

    /** The files of all articles, in their order. */
    Stream<OutputFile> all() {
        List<Article> articles = site.corpus().articles();
        return IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(number -> file("text/" + number, articles.get(number)));
    }

    private OutputFile file(String key, Article article) {
        SitePath path = IndexFile.path(key);
        About about =
                new About(
                        site.addresses().article(article).path(),
                        words.date(article),
                        words.language(article));
        Fingerprint inputs = Codec.fingerprint(new Inputs(article.fingerprint(), about, names));
        Supplier<byte[]> script =
                () -> IndexFile.script(key, PlainJson.of(json -> write(json, article, about)));
        return new OutputFile(path, known.content(path, inputs, script));
    }

    private void write(JsonGenerator json, Article article, About about) throws IOException {
        json.writeStartArray();
        json.writeString(article.title());
        json.writeString(about.page());
        json.writeString(about.date());
        json.writeString(about.language());
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
