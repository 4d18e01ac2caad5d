package dossier.article;

import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.Fingerprint;
import dossier.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What reading an article found: with its source it is the article.
 *
 * @param language BCP 47 tag
 * @param blocks in order
 * @param words how many words the text has
 */
public record ArticleReading(
        String language, List<BlockReading> blocks, Findings findings, int words) {

    public ArticleReading {
        blocks = List.copyOf(blocks);
    }

    /**
     * What was found of a block.
     *
     * @param creditStart where a pull quote's credit begins
     */
    public record BlockReading(BlockRole role, List<Sentence> sentences, OptionalInt creditStart) {

        public BlockReading {
            sentences = List.copyOf(sentences);
        }

        static BlockReading of(Block block) {
            return new BlockReading(block.role(), block.sentences(), block.creditStart());
        }
    }

    /** What was found in an article. */
    public static ArticleReading of(Article article) {
        return new ArticleReading(
                article.language(),
                article.blocks().stream().map(BlockReading::of).toList(),
                article.findings(),
                article.words());
    }

    /**
     * The article of which this was read.
     *
     * @param source the same text, with the same metadata, as then
     * @param fingerprint the article's
     */
    public Article article(SourceText source, Fingerprint fingerprint) {
        return article(source, ArticleText.of(source), fingerprint);
    }

    Article article(SourceText source, ArticleText text, Fingerprint fingerprint) {
        List<Block> numbered = numbered(text.blocks());
        return new Article(
                source.id(),
                source.file(),
                fingerprint,
                source.metadata()
                        .title()
                        .or(text::title)
                        .orElseGet(() -> Article.firstWords(numbered)),
                language,
                source.metadata(),
                numbered,
                findings,
                words);
    }

    private List<Block> numbered(List<RawBlock> raw) {
        BlockNumbering numbering = new BlockNumbering();
        List<Block> numbered = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            numbered.add(numbering.number(raw.get(i), blocks.get(i)));
        }
        return numbered;
    }
}
