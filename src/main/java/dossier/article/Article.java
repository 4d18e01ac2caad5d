package dossier.article;

import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.source.ArticleMetadata;
import java.util.List;
import java.util.Optional;

/**
 * An article: its words as the source printed them, and what was found in them.
 *
 * @param id its file's name without the ending
 * @param file its file, as an editor knows it
 * @param title the editor's, else the first words of the lede
 * @param language BCP 47 tag
 * @param blocks at least one, numbered from 1
 * @param findings what was found in them
 * @param words how many words the text has
 */
public record Article(
        String id,
        String file,
        String title,
        String language,
        ArticleMetadata metadata,
        List<Block> blocks,
        Findings findings,
        int words) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The names in it, in order of the text. */
    public List<Mention> mentions() {
        return findings.mentions();
    }

    /** The date of publication; empty for an undated article. */
    public Optional<Edtf> date() {
        return metadata.date();
    }

    /** The block that opens it: the lede, else the first. */
    public Block lede() {
        return ledeOf(blocks);
    }

    static Block ledeOf(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.role() == BlockRole.LEDE)
                .findFirst()
                .orElse(blocks.get(0));
    }

    /** The block with this number. */
    public Block block(int number) {
        return blocks.get(number - 1);
    }
}
