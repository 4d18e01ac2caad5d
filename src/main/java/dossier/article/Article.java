package dossier.article;

import dossier.codec.Fingerprinted;
import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.Fingerprint;
import dossier.model.Rights;
import dossier.source.ArticleMetadata;
import java.util.List;
import java.util.Optional;

/**
 * An article: its words as the source printed them, and what was found in them.
 *
 * @param id its file's name without the ending
 * @param file its file, as an editor knows it
 * @param fingerprint of all that the article says: its source, and what was found in it
 * @param title the editor's, else the first words of the lede
 * @param language BCP 47 tag
 * @param blocks at least one, numbered from 1
 * @param findings what was found in them
 * @param words how many words the text has
 */
public record Article(
        String id,
        String file,
        Fingerprint fingerprint,
        String title,
        String language,
        ArticleMetadata metadata,
        List<Block> blocks,
        Findings findings,
        int words)
        implements Fingerprinted {

    private static final int TITLE_WORDS = 12;
    private static final int MAX_TITLE = 200;

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

    /** How much of its text is published. */
    public Rights rights() {
        return metadata.rights().orElse(Rights.FULL);
    }

    /** Whether its title is nothing but the first words of its lede. */
    public boolean isTitledByLede() {
        return metadata.title().isEmpty() && title.equals(firstWords(blocks));
    }

    /** What an article is called that has no title: the first words of its lede. */
    static String firstWords(List<Block> blocks) {
        return Excerpt.words(ledeOf(blocks).text(), TITLE_WORDS, MAX_TITLE);
    }

    /** The block that opens it: the lede, else the first. */
    public Block lede() {
        return ledeOf(blocks);
    }

    private static Block ledeOf(List<Block> blocks) {
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
