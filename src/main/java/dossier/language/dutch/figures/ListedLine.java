package dossier.language.dutch.figures;

import dossier.language.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a list file whose order matters: {@code head: item, item}. What follows {@code #} is a
 * remark.
 *
 * @param items empty when the line has no colon
 */
record ListedLine(String head, List<String> items) {

    /** The lines of a file, in order: {@code dutch/topics.txt}. */
    static List<ListedLine> of(String name) {
        return WordFile.lines(name).stream().map(ListedLine::parse).toList();
    }

    /** The items of the line with this head; a head that isn't there is our mistake. */
    static List<String> items(List<ListedLine> lines, String head) {
        return lines.stream()
                .filter(line -> line.head.equals(head))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line " + head))
                .items;
    }

    private static ListedLine parse(String line) {
        int colon = line.indexOf(": ");
        return colon < 0
                ? new ListedLine(line, List.of())
                : new ListedLine(line.substring(0, colon), split(line.substring(colon + 2)));
    }

    private static List<String> split(String items) {
        return Arrays.stream(items.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
