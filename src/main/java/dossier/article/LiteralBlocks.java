package dossier.article;

import dossier.model.SourceLocation;
import dossier.model.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The blocks of a literal text: what stands between blank lines. Nothing in it is markup. */
final class LiteralBlocks {

    private LiteralBlocks() {}

    /**
     * @param start where {@code body} begins in its file
     */
    static List<RawBlock> parse(String body, SourceLocation start) {
        List<RawBlock> blocks = new ArrayList<>();
        SourceLocation at = start;
        int lineNumber = start.line();
        int blockStart = -1;
        SourceLocation blockAt = start;
        int line = 0;
        while (line < body.length()) {
            int newline = body.indexOf('\n', line);
            int next = newline < 0 ? body.length() : newline + 1;
            boolean blank = isBlank(body, line, next);
            if (blank && blockStart >= 0) {
                blocks.add(block(body.substring(blockStart, line), blockAt));
                blockStart = -1;
            } else if (!blank && blockStart < 0) {
                blockStart = line;
                blockAt = at;
            }
            lineNumber++;
            at = new SourceLocation(start.file(), lineNumber, 1);
            line = next;
        }
        if (blockStart >= 0) {
            blocks.add(block(body.substring(blockStart), blockAt));
        }
        return blocks;
    }

    private static RawBlock block(String lines, SourceLocation at) {
        int indent = 0;
        while (WhiteSpace.is(lines.charAt(indent))) {
            indent++;
        }
        int end = lines.length();
        while (WhiteSpace.is(lines.charAt(end - 1))) {
            end--;
        }
        String text = lines.substring(indent, end);
        Paragraph paragraph = new Paragraph();
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                paragraph.appendChild(new SoftLineBreak());
            }
            if (!parts[i].isEmpty()) {
                paragraph.appendChild(new Text(parts[i]));
            }
        }
        return new RawBlock(paragraph, text, false, at.advancedOver(lines, indent));
    }

    private static boolean isBlank(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!WhiteSpace.is(body.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
