package dossier.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark 0.31 with tables, footnotes and bare addresses as links. What nests deeper than any
 * writer types is text. Safe for many threads.
 */
public final class Markdown {

    /** Quotes in lists in quotes: so many levels at most. */
    private static final int MAX_DEPTH = 100;

    /** What is read, and what whoever renders must know how to write. */
    public static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    FootnotesExtension.create(),
                    AutolinkExtension.create());

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(MAX_DEPTH)
                    .inlineParserFactory(ShallowInlineParser::new)
                    .postProcessor(TextCharacters::correct)
                    .postProcessor(FootnoteNumbers::apply)
                    .build();

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }
}
