package dossier.article.correction;

import dossier.article.Block;
import dossier.article.correction.PrintedText.Stretch;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import java.util.List;

/**
 * An entry of {@code corrections.yaml} for words of an article, ready to be pasted: {@code -
 * {article: 003, at: al-4, words: "40 doden", figure: {topic: none}}}.
 */
public final class CorrectionLine {

    /** In longer blocks the words are not counted: an editor is told when there are more. */
    private static final int MAX_COUNTED = 20_000;

    private CorrectionLine() {}

    /** The entry for a stretch of {@code block} with a decision: {@code date: none}. */
    public static String of(String article, Block block, Span span, String decision) {
        String words = WhiteSpace.onOneLine(span.of(block.text()));
        return "- {article: "
                + article
                + ", at: "
                + block.anchor()
                + ", words: \""
                + words.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\""
                + (block.text().length() > MAX_COUNTED ? "" : nth(block.text(), words, span))
                + ", "
                + decision
                + "}";
    }

    private static String nth(String text, String words, Span span) {
        List<Stretch> same = new PrintedText(text).occurrences(words);
        if (same.size() < 2) {
            return "";
        }
        int nth = 1;
        while (nth < same.size() && same.get(nth - 1).end() <= span.start()) {
            nth++;
        }
        return ", nth: " + nth;
    }
}
