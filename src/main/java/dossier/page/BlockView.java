package dossier.page;

import java.util.List;

/**
 * A block of an article's text. Exactly one of the first five components is true.
 *
 * @param remnant what is left of a lede, heading or pull quote of which words may not be shown
 * @param anchor the id of the block: "al-3"
 * @param number the paragraph's number as shown: "3"; of a paragraph only
 * @param permalink the number's link in words: "Alinea 3, vaste link"
 * @param html of a heading what stands in it, of the other roles complete blocks such as {@code
 *     <p>…</p>}
 * @param creditHtml who said the words of a pull quote
 * @param note of a remnant what it is of: "Tussenkop"; who chose a pull quote: "Uitgelicht door de
 *     bron"
 * @param margin what stands beside the block
 * @param highlight a quote that the dossier sets large behind the block
 */
public record BlockView(
        boolean lede,
        boolean paragraph,
        boolean heading,
        boolean pullquote,
        boolean remnant,
        String anchor,
        String number,
        String permalink,
        String html,
        boolean hasCredit,
        String creditHtml,
        String note,
        boolean hasMargin,
        MarginNote margin,
        boolean highlighted,
        Highlight highlight) {

    private static final MarginNote NO_MARGIN = new MarginNote("", List.of());

    /** Of an article that has none, or of which it isn't shown. */
    public static final BlockView NO_LEDE = lede("", "");

    public BlockView {
        int roles = (lede ? 1 : 0) + (paragraph ? 1 : 0) + (heading ? 1 : 0) + (pullquote ? 1 : 0);
        roles += remnant ? 1 : 0;
        if (roles != 1) {
            throw new IllegalArgumentException("block " + anchor + " has " + roles + " roles");
        }
    }

    private enum Role {
        LEDE,
        PARAGRAPH,
        HEADING,
        PULLQUOTE,
        REMNANT
    }

    private record Text(
            String anchor,
            String number,
            String permalink,
            String html,
            String creditHtml,
            String note) {}

    private static BlockView of(Role role, Text text) {
        return new BlockView(
                role == Role.LEDE,
                role == Role.PARAGRAPH,
                role == Role.HEADING,
                role == Role.PULLQUOTE,
                role == Role.REMNANT,
                text.anchor(),
                text.number(),
                text.permalink(),
                text.html(),
                !text.creditHtml().isEmpty(),
                text.creditHtml(),
                text.note(),
                false,
                NO_MARGIN,
                false,
                Highlight.NONE);
    }

    /** The lede. */
    public static BlockView lede(String anchor, String html) {
        return of(Role.LEDE, new Text(anchor, "", "", html, "", ""));
    }

    public static BlockView paragraph(String anchor, String number, String permalink, String html) {
        return of(Role.PARAGRAPH, new Text(anchor, number, permalink, html, "", ""));
    }

    public static BlockView heading(String anchor, String html) {
        return of(Role.HEADING, new Text(anchor, "", "", html, "", ""));
    }

    /** A pull quote; an empty {@code creditHtml} when nobody is named. */
    public static BlockView pullquote(String anchor, String html, String creditHtml, String note) {
        return of(Role.PULLQUOTE, new Text(anchor, "", "", html, creditHtml, note));
    }

    /** What is left of a block; {@code role} says of which kind. */
    public static BlockView remnant(String anchor, String role, String html) {
        return of(Role.REMNANT, new Text(anchor, "", "", html, "", role));
    }

    /** The same block with a note beside it. */
    public BlockView with(MarginNote newMargin) {
        return new BlockView(
                lede,
                paragraph,
                heading,
                pullquote,
                remnant,
                anchor,
                number,
                permalink,
                html,
                hasCredit,
                creditHtml,
                note,
                true,
                newMargin,
                highlighted,
                highlight);
    }

    /** The same block with a quote set large behind it. */
    public BlockView with(Highlight newHighlight) {
        return new BlockView(
                lede,
                paragraph,
                heading,
                pullquote,
                remnant,
                anchor,
                number,
                permalink,
                html,
                hasCredit,
                creditHtml,
                note,
                hasMargin,
                margin,
                true,
                newHighlight);
    }
}
