package dossier.model;

/**
 * A stretch of one block's plain text.
 *
 * @param block the block's number in its article, from 1
 * @param start index of the first UTF-16 code unit
 * @param end index after the last one
 */
public record Span(int block, int start, int end) implements Comparable<Span> {

    public Span {
        if (block < 1 || start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + block + " " + start + "–" + end);
        }
    }

    /** The words this span covers in {@code text}, the plain text of its block. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether every word of {@code other} is one of these. */
    public boolean contains(Span other) {
        return block == other.block && start <= other.start && end >= other.end;
    }

    /** Whether they have a word, or a part of one, in common. */
    public boolean overlaps(Span other) {
        return block == other.block && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byBlock = Integer.compare(block, other.block);
        if (byBlock != 0) {
            return byBlock;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
