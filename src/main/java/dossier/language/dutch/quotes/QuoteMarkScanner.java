package dossier.language.dutch.quotes;

import dossier.model.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Pairs the quotation marks of one block, in one pass with a stack of those that are open. */
final class QuoteMarkScanner {

    private static final String SINGLES = "'’‘‚´`";
    private static final String BEFORE_OPENING = "([{–—-/:\"“„”«'‘’‚,";
    private static final String NOT_AFTER_OPENING = ".,;:!?)]}";

    /** The mark that closes after a genitive stands no further. */
    private static final int FURTHEST = 600;

    /** Nobody quotes more quotations within one another. */
    private static final int DEEPEST = 4;

    private final Apostrophes apostrophes;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();

    /** How many of each family are open. */
    private final int[] count = new int[MarkFamily.values().length];

    private int curled;
    private final List<MarkedSpan> spans = new ArrayList<>();
    private Optional<MarkedText.Mark> stray = Optional.empty();

    private record Open(MarkFamily family, int start, int end) {}

    private QuoteMarkScanner(Apostrophes apostrophes, String text) {
        this.apostrophes = apostrophes;
        this.text = text;
    }

    static MarkedText scan(Apostrophes apostrophes, String text) {
        return new QuoteMarkScanner(apostrophes, text).run();
    }

    static boolean isSingle(char c) {
        return SINGLES.indexOf(c) >= 0;
    }

    private MarkedText run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            i = isPlain(c) ? i + 1 : mark(i, c);
        }
        spans.sort(Comparator.comparingInt(MarkedSpan::opener));
        Open first = open.peekLast();
        return new MarkedText(
                withDepths(),
                Optional.ofNullable(first).map(o -> new MarkedText.Mark(o.family, o.start, o.end)),
                stray);
    }

    /** Whether it is surely no mark, as nearly all characters. */
    private static boolean isPlain(char c) {
        return c == ' '
                || (c > '`' && c < '«')
                || (c > '\'' && c < '`' && c != ',')
                || (c > '»' && c < '\u02B0');
    }

    private List<MarkedSpan> withDepths() {
        Deque<MarkedSpan> around = new ArrayDeque<>();
        List<MarkedSpan> result = new ArrayList<>(spans.size());
        for (MarkedSpan span : spans) {
            while (!around.isEmpty() && around.peek().closer() <= span.opener()) {
                around.pop();
            }
            if (around.size() <= DEEPEST) {
                result.add(span.atDepth(around.size()));
            }
            around.push(span);
        }
        return result;
    }

    /** Reads the sign at {@code i}; returns where to go on. */
    private int mark(int i, char c) {
        switch (c) {
            case '"':
                return straight(i, 1);
            case '“':
                return isOpening(i, 1) || !isOpen(MarkFamily.DOUBLE)
                        ? push(MarkFamily.DOUBLE, i, 1)
                        : close(MarkFamily.DOUBLE, i, 1);
            case '”':
                return straight(i, 1);
            case '„':
                return push(MarkFamily.DOUBLE, i, 1);
            case '«':
                return push(MarkFamily.GUILLEMET, i, 1);
            case '»':
                return close(MarkFamily.GUILLEMET, i, 1);
            case ',':
                return isDoubled(i) && isOpening(i, 2) ? push(MarkFamily.DOUBLE, i, 2) : i + 1;
            default:
                return isSingle(c) ? single(i, c) : i + 1;
        }
    }

    /** A mark that opens and closes; with white space on both sides it does what is due. */
    private int straight(int i, int length) {
        boolean due = isOpen(MarkFamily.DOUBLE);
        boolean loose = isSpaceBefore(i) && isSpaceAfter(i + length);
        return isOpening(i, length) || (loose && !due)
                ? push(MarkFamily.DOUBLE, i, length)
                : close(MarkFamily.DOUBLE, i, length);
    }

    private int single(int i, char c) {
        if (isDoubled(i) && isDouble(i)) {
            return c == '‚' || c == '‘' ? push(MarkFamily.DOUBLE, i, 2) : straight(i, 2);
        }
        if (Apostrophes.isWithinWord(text, i)) {
            return i + 1;
        }
        boolean opening = isOpening(i, 1);
        if (opening && apostrophes.beginsWord(text, i, isOpen(MarkFamily.SINGLE))) {
            return i + 1;
        }
        if (c == '‘' || c == '‚') {
            return opening || !isOpen(MarkFamily.SINGLE)
                    ? push(MarkFamily.SINGLE, i, 1)
                    : close(MarkFamily.SINGLE, i, 1);
        }
        if (opening) {
            return c == '’' && isOpenedBy('‘') ? i + 1 : push(MarkFamily.SINGLE, i, 1);
        }
        if (isSpaceBefore(i)) {
            return i + 1;
        }
        boolean genitive = Apostrophes.canEndGenitive(text, i) && isClosedAfter(i + 1);
        return genitive ? i + 1 : close(MarkFamily.SINGLE, i, 1);
    }

    private boolean isDoubled(int i) {
        return i + 1 < text.length()
                && (text.charAt(i + 1) == text.charAt(i)
                        || ("'’".indexOf(text.charAt(i)) >= 0
                                && "'’".indexOf(text.charAt(i + 1)) >= 0));
    }

    /** Whether two single marks are one double mark: not where the first of three closes. */
    private boolean isDouble(int i) {
        boolean three = i + 2 < text.length() && isSingle(text.charAt(i + 2));
        Open top = open.peek();
        if (three && top != null && top.family == MarkFamily.SINGLE) {
            return false;
        }
        return isOpen(MarkFamily.DOUBLE)
                || (isOpening(i, 2) && !apostrophes.beginsWord(text, i + 1, false));
    }

    /** Whether the next single mark is one that closes. */
    private boolean isClosedAfter(int from) {
        for (int i = from; i < Math.min(text.length(), from + FURTHEST); i++) {
            if (isSingle(text.charAt(i)) && !Apostrophes.isWithinWord(text, i)) {
                boolean opening = isOpening(i, 1);
                if (!opening || !apostrophes.beginsWord(text, i, true)) {
                    return !opening;
                }
            }
        }
        return false;
    }

    private boolean isOpening(int i, int length) {
        int next = i + length;
        boolean room =
                i == 0 || isSpaceBefore(i) || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
        if (!room || next >= text.length() || isSpaceAfter(next)) {
            return false;
        }
        // A closing mark can follow a colon, a comma or another mark, but then no letter follows.
        return NOT_AFTER_OPENING.indexOf(text.charAt(next)) < 0
                && (i == 0
                        || isSpaceBefore(i)
                        || "([{–—-/".indexOf(text.charAt(i - 1)) >= 0
                        || Character.isLetterOrDigit(text.charAt(next))
                        || isJustOpened(i));
    }

    private boolean isJustOpened(int i) {
        return !open.isEmpty() && open.peek().end == i;
    }

    private boolean isSpaceBefore(int i) {
        return i == 0 || WhiteSpace.is(text.charAt(i - 1));
    }

    private boolean isSpaceAfter(int i) {
        return i >= text.length() || WhiteSpace.is(text.charAt(i));
    }

    private boolean isOpen(MarkFamily family) {
        return count[family.ordinal()] > 0;
    }

    private boolean isOpenedBy(char c) {
        return c == '‘' && curled > 0;
    }

    private void count(MarkFamily family, int start, int more) {
        count[family.ordinal()] += more;
        if (family == MarkFamily.SINGLE && text.charAt(start) == '‘') {
            curled += more;
        }
    }

    private int push(MarkFamily family, int i, int length) {
        open.push(new Open(family, i, i + length));
        count(family, i, 1);
        return i + length;
    }

    private int close(MarkFamily family, int i, int length) {
        if (!isOpen(family)) {
            boolean afterSign = i > 0 && ".!?,…".indexOf(text.charAt(i - 1)) >= 0;
            if (stray.isEmpty() && (afterSign || family != MarkFamily.SINGLE)) {
                stray = Optional.of(new MarkedText.Mark(family, i, i + length));
            }
            return i + length;
        }
        Iterator<Open> down = open.iterator();
        Open one = down.next();
        down.remove();
        count(one.family, one.start, -1);
        while (one.family != family) {
            one = down.next();
            down.remove();
            count(one.family, one.start, -1);
        }
        add(one, i, i + length);
        return i + length;
    }

    private void add(Open one, int end, int closer) {
        int from = one.end;
        int to = end;
        while (from < to && WhiteSpace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && WhiteSpace.is(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new MarkedSpan(one.start, from, to, closer, 0, false));
        }
    }
}
