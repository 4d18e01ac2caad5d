package dossier.model;

import java.util.Comparator;

/**
 * A place in an input file.
 *
 * @param file path as an editor knows it, with {@code /}, such as {@code seeds/003.txt}
 * @param line from 1; 0 when the problem is the file as a whole
 * @param column from 1, in UTF-16 code units; 0 when the problem is the line as a whole
 */
public record SourceLocation(String file, int line, int column)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER =
            Comparator.comparing(SourceLocation::file)
                    .thenComparingInt(SourceLocation::line)
                    .thenComparingInt(SourceLocation::column);

    public SourceLocation {
        if (file.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("no location: " + file + ":" + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** Moves along {@code text}, which starts here, to the code unit at {@code offset}. */
    public SourceLocation advancedOver(CharSequence text, int offset) {
        int newLine = line;
        int newColumn = column;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                newLine++;
                newColumn = 1;
            } else {
                newColumn++;
            }
        }
        return new SourceLocation(file, newLine, newColumn);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
