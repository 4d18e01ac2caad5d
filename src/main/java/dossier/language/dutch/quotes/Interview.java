package dossier.language.dutch.quotes;

import dossier.model.BlockRole;
import java.util.BitSet;
import java.util.List;

/**
 * Which paragraphs of an article are answers: in an interview of questions and answers each answer
 * is a paragraph that opens with its quotation, and most follow a paragraph that ends in a question
 * mark.
 */
final class Interview {

    /** So many questions and answers make an interview. */
    private static final int FEWEST = 2;

    private static final int FEWEST_WORDS = 3;

    private final BitSet answers = new BitSet();

    Interview(List<MarkedPassage> article) {
        int questions = 0;
        boolean asked = false;
        for (int i = 0; i < article.size(); i++) {
            MarkedPassage text = article.get(i);
            if (text.passage().role() == BlockRole.PARAGRAPH && isAnswer(text)) {
                answers.set(i);
                questions += asked ? 1 : 0;
            }
            asked = isQuestion(text);
        }
        if (questions < FEWEST) {
            answers.clear();
        }
    }

    /** Whether a paragraph is an answer. */
    boolean isAnswer(int block) {
        return answers.get(block);
    }

    /** Whether an answer follows a paragraph. */
    boolean asks(int block) {
        return !answers.get(block) && answers.get(block + 1);
    }

    private static boolean isAnswer(MarkedPassage text) {
        if (text.spans().isEmpty() || text.size() == 0) {
            return false;
        }
        MarkedSpan first = text.spans().get(0);
        int words = text.tokenAt(first.end()) - text.tokenAt(first.start());
        return text.tokenAt(first.opener()) == 0 && words >= FEWEST_WORDS;
    }

    private static boolean isQuestion(MarkedPassage text) {
        return text.size() > 0 && text.is(text.size() - 1, "?") && !text.isQuoted(0);
    }
}
