package dossier.page;

import java.util.List;

/**
 * What is marked in a block's text. Each list is in order, and no two of one list overlap; marks of
 * different lists may.
 */
public record BlockMarks(List<NameLink> links, List<TimeMark> times, List<QuoteMark> quotes) {

    /** Nothing. */
    public static final BlockMarks NONE = ofLinks(List.of());

    public BlockMarks {
        links = List.copyOf(links);
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
    }

    /** Names alone. */
    public static BlockMarks ofLinks(List<NameLink> links) {
        return new BlockMarks(links, List.of(), List.of());
    }
}
