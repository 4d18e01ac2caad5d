package dossier.article;

import dossier.source.SourceText;
import dossier.source.TextFormat;
import java.util.List;
import java.util.Optional;

/**
 * A source's text cut into blocks.
 *
 * @param title the text's own, when it begins with one
 */
record ArticleText(Optional<String> title, List<RawBlock> blocks) {

    static ArticleText of(SourceText source) {
        return source.format() == TextFormat.MARKDOWN
                ? MarkdownBlocks.parse(source.body(), source.metadata().title(), source.bodyStart())
                : new ArticleText(
                        Optional.empty(), LiteralBlocks.parse(source.body(), source.bodyStart()));
    }
}
