package dossier.language.dutch.quotes;

import dossier.language.Passage;
import dossier.model.BlockRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations that run over paragraphs: each paragraph opens with a mark and only the last is
 * closed, or one mark opens the first and one closes the last (Taaladvies, "aanhalingstekens").
 */
final class ParagraphJoiner {

    /** More paragraphs without a mark mean that one was forgotten. */
    private static final int MOST_BETWEEN = 4;

    private final List<Passage> passages;
    private final List<MarkedText> texts;
    private final List<List<MarkedSpan>> spans = new ArrayList<>();

    private ParagraphJoiner(List<Passage> passages, List<MarkedText> texts) {
        this.passages = passages;
        this.texts = texts;
        texts.forEach(text -> spans.add(new ArrayList<>(text.spans())));
    }

    /** The spans of each block; those of one quotation in several blocks are continued. */
    static List<List<MarkedSpan>> join(List<Passage> passages, List<MarkedText> texts) {
        return new ParagraphJoiner(passages, texts).run();
    }

    private List<List<MarkedSpan>> run() {
        boolean goesOn = false;
        for (int i = 0; i < texts.size(); i++) {
            if (!isText(i)) {
                continue;
            }
            boolean begun = goesOn;
            goesOn = false;
            int next = nextText(i);
            if (begun) {
                spans.get(i).replaceAll(span -> span.opener() == 0 ? span.asContinued() : span);
            }
            if (texts.get(i).unclosed().isEmpty()) {
                continue;
            }
            MarkedText.Mark mark = texts.get(i).unclosed().get();
            boolean part = begun && mark.start() == 0;
            if (next < texts.size() && opensWith(next, mark.family())) {
                addOpen(i, mark, part);
                goesOn = true;
            } else if (part) {
                addOpen(i, mark, true);
            } else {
                addUntilStray(i, mark);
            }
        }
        return spans;
    }

    private void addUntilStray(int first, MarkedText.Mark mark) {
        int last = nextText(first);
        int between = 0;
        while (last < texts.size() && texts.get(last).hasNoMarks() && between < MOST_BETWEEN) {
            last = nextText(last);
            between++;
        }
        if (last >= texts.size() || texts.get(last).stray().isEmpty()) {
            return;
        }
        MarkedText.Mark end = texts.get(last).stray().get();
        boolean closesFirst =
                texts.get(last).spans().isEmpty()
                        || texts.get(last).spans().get(0).opener() > end.start();
        if (end.family() != mark.family() || !closesFirst || end.start() == 0) {
            return;
        }
        addOpen(first, mark, false);
        for (int i = nextText(first); i < last; i = nextText(i)) {
            int length = length(i);
            insert(i, new MarkedSpan(0, 0, length, length, 0, true));
        }
        insert(last, new MarkedSpan(0, 0, end.start(), end.end(), 0, true));
    }

    private void addOpen(int i, MarkedText.Mark mark, boolean continued) {
        int end = length(i);
        if (mark.end() < end) {
            insert(i, new MarkedSpan(mark.start(), mark.end(), end, end, 0, continued));
        }
    }

    /** Adds a span in its place; what it holds lies a level deeper. */
    private void insert(int i, MarkedSpan outer) {
        List<MarkedSpan> list = spans.get(i);
        list.replaceAll(span -> outer.holds(span) ? span.atDepth(span.depth() + 1) : span);
        int at = 0;
        while (at < list.size() && list.get(at).opener() < outer.opener()) {
            at++;
        }
        list.add(at, outer);
    }

    private boolean opensWith(int i, MarkFamily family) {
        String text = passages.get(i).text();
        if (text.isEmpty()) {
            return false;
        }
        boolean opens =
                texts.get(i).unclosed().filter(mark -> mark.start() == 0).isPresent()
                        || (!texts.get(i).spans().isEmpty()
                                && texts.get(i).spans().get(0).opener() == 0);
        char c = text.charAt(0);
        MarkFamily own =
                c == '«'
                        ? MarkFamily.GUILLEMET
                        : QuoteMarkScanner.isSingle(c)
                                        && !(text.length() > 1 && text.charAt(1) == c)
                                ? MarkFamily.SINGLE
                                : MarkFamily.DOUBLE;
        return opens && own == family;
    }

    private int length(int i) {
        return passages.get(i).text().stripTrailing().length();
    }

    private int nextText(int i) {
        int next = i + 1;
        while (next < texts.size() && !isText(next)) {
            next++;
        }
        return next;
    }

    private boolean isText(int i) {
        BlockRole role = passages.get(i).role();
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }
}
