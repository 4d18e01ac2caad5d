package dossier.article.rights;

import dossier.article.Omission;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block's text as it is published: stretches of the source, with a mark wherever words between
 * them are left out. {@code Het was Tokajev, in juli.} of which the names and dates are shown
 * becomes {@code […] Tokajev, in juli […]}.
 */
final class CutText {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    /**
     * A part of the published text.
     *
     * @param from where it begins in the source
     * @param to where it ends there
     * @param at where it begins in the published text
     * @param kept whether it is the source's words, or the mark that stands for them
     */
    record Segment(int from, int to, int at, boolean kept) {

        int end() {
            return at + (kept ? to - from : Omission.MARK.length());
        }
    }

    private CutText(String source) {
        this.source = source;
    }

    /**
     * @param shown stretches of the source in their order; they may touch, not overlap
     */
    static CutText of(String source, List<Span> shown) {
        CutText cut = new CutText(source);
        int from = 0;
        int to = 0;
        for (Span span : shown) {
            boolean goesOn = to > from && cut.isNothing(to, span.start());
            if (!goesOn) {
                cut.keep(from, to);
                from = span.start();
            }
            to = span.end();
        }
        cut.keep(from, to);
        cut.leaveOut(to, source.length());
        return cut;
    }

    /** Whether no words stand between two stretches, only white space or a comma. */
    private boolean isNothing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) != ',' && !WhiteSpace.is(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void keep(int from, int to) {
        if (to > from) {
            leaveOut(segments.isEmpty() ? 0 : segments.get(segments.size() - 1).to(), from);
            add(from, to, true);
        }
    }

    private void leaveOut(int from, int to) {
        if (!isNothing(from, to)) {
            add(from, to, false);
        }
    }

    private void add(int from, int to, boolean kept) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        segments.add(new Segment(from, to, text.length(), kept));
        text.append(kept ? source.substring(from, to) : Omission.MARK);
    }

    String text() {
        return text.toString();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return segments.size() == 1 && segments.get(0).kept() && text.length() == source.length();
    }

    /** Where a stretch of the source stands; empty when a word of it is left out. */
    Optional<Span> shown(Span span) {
        return segments.stream()
                .filter(Segment::kept)
                .filter(segment -> segment.from() <= span.start() && span.end() <= segment.to())
                .findFirst()
                .map(
                        segment ->
                                new Span(
                                        span.block(),
                                        span.start() - segment.from() + segment.at(),
                                        span.end() - segment.from() + segment.at()));
    }

    /** The mark that stands for a stretch of which words are left out, or for its beginning. */
    Optional<Span> mark(Span span) {
        return segments.stream()
                .filter(segment -> !segment.kept())
                .filter(segment -> segment.from() < span.end() && span.start() < segment.to())
                .findFirst()
                .map(segment -> new Span(span.block(), segment.at(), segment.end()));
    }

    /** Where what begins at an offset of the source begins: at the mark when it is left out. */
    int start(int offset) {
        for (Segment segment : segments) {
            if (offset < segment.to()) {
                return segment.kept() && offset > segment.from()
                        ? offset - segment.from() + segment.at()
                        : segment.at();
            }
        }
        return text.length();
    }

    /** Where what ends at an offset of the source ends: after the mark when it is left out. */
    int end(int offset) {
        int end = 0;
        for (Segment segment : segments) {
            if (offset <= segment.from()) {
                return end;
            }
            end =
                    segment.kept() && offset < segment.to()
                            ? offset - segment.from() + segment.at()
                            : segment.end();
        }
        return end;
    }
}
