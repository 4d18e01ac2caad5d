package dossier.page;

import java.util.List;

/**
 * What each article says of the same topics: a row a topic, a column an article.
 *
 * @param shown whether there are so few articles that they fit, and anything to compare
 * @param heading "5 artikelen naast elkaar"
 */
public record ComparisonTable(boolean shown, String heading, List<Column> columns, List<Row> rows) {

    /** No table. */
    public static final ComparisonTable NONE = new ComparisonTable(false, "", List.of(), List.of());

    public ComparisonTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("not " + width + " cells in every row: " + heading);
        }
    }

    /**
     * An article.
     *
     * @param article its publisher, and the way to it
     */
    public record Column(Link article, boolean hasKind, String kind, DateStamp stamp) {}

    /**
     * A question.
     *
     * @param question what is asked, and the way to more about it
     */
    public record Row(Link question, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What an article answers.
     *
     * @param told whether it says anything
     * @param source what the article is called where its column isn't seen
     * @param lang the language of the words; empty when it is the interface's
     */
    public record Cell(boolean told, String source, String lang, List<Answer> answers) {

        public Cell {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The words of an article.
     *
     * @param words as printed
     * @param reference the way to their paragraph
     */
    public record Answer(String words, Link reference) {}
}
