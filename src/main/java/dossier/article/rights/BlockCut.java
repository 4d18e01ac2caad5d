package dossier.article.rights;

import dossier.article.Block;
import dossier.article.Omission;
import dossier.language.Sentence;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A block and its text as it is published. A block of which words are left out is a paragraph
 * without the source's markup; so is a footnote and what refers to one, since the other may be left
 * out.
 */
record BlockCut(Block block, CutText text) {

    /**
     * Cuts a block.
     *
     * @param shown stretches of its text in their order
     */
    static BlockCut of(Block block, List<Span> shown) {
        CutText text = CutText.of(block.text(), shown);
        return text.isWhole() && !hasFootnote(block.node())
                ? new BlockCut(block, text)
                : new BlockCut(cut(block, text), text);
    }

    private static Block cut(Block block, CutText text) {
        return new Block(
                block.number(),
                block.role(),
                block.anchor(),
                block.ordinal(),
                paragraph(text),
                text.text(),
                sentences(block, text),
                credit(block, text),
                block.start());
    }

    private static OptionalInt credit(Block block, CutText text) {
        return block.creditStart().isPresent()
                ? OptionalInt.of(text.start(block.creditStart().getAsInt()))
                : OptionalInt.empty();
    }

    /** What is left of each sentence; two that are left out share the mark between them. */
    private static List<Sentence> sentences(Block block, CutText text) {
        List<Sentence> sentences = new ArrayList<>();
        int last = 0;
        for (Sentence sentence : block.sentences()) {
            int start = text.start(sentence.start());
            int end = text.end(sentence.end());
            if (end > last) {
                sentences.add(new Sentence(start, end));
                last = end;
            }
        }
        return sentences;
    }

    private static Node paragraph(CutText text) {
        Paragraph paragraph = new Paragraph();
        int end = 0;
        for (CutText.Segment segment : text.segments()) {
            if (segment.at() > end) {
                paragraph.appendChild(new Text(" "));
            }
            end = segment.end();
            if (segment.kept()) {
                words(paragraph, text.text().substring(segment.at(), end));
            } else {
                paragraph.appendChild(new Omission());
            }
        }
        return paragraph;
    }

    private static void words(Paragraph paragraph, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.appendChild(new SoftLineBreak());
            }
            if (!lines[i].isEmpty()) {
                paragraph.appendChild(new Text(lines[i]));
            }
        }
    }

    private static boolean hasFootnote(Node node) {
        boolean[] found = new boolean[1];
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock child) {
                        found[0] |= child instanceof FootnoteDefinition;
                        visitChildren(child);
                    }

                    @Override
                    public void visit(CustomNode child) {
                        found[0] |= child instanceof FootnoteReference;
                        visitChildren(child);
                    }
                });
        return found[0];
    }
}
