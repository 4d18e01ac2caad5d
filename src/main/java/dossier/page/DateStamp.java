package dossier.page;

import java.util.List;

/**
 * A date in three cells, of which the unknown ones are hatched.
 *
 * @param hasDatetime whether HTML can write the date: false without a date and for an interval
 * @param datetime the value of {@code <time datetime>}: "2022", "2022-07" or "2022-07-15"
 * @param cells day, month and year
 * @param spoken the date in words with its precision: "juli 2022, dag onbekend"
 */
public record DateStamp(
        boolean hasDatetime, String datetime, List<StampCell> cells, String spoken) {

    public DateStamp {
        cells = List.copyOf(cells);
    }

    /** The stamp of something without a date, all hatched. */
    public static DateStamp undated(String spoken) {
        StampCell unknown = StampCell.UNKNOWN;
        return new DateStamp(false, "", List.of(unknown, unknown, unknown), spoken);
    }
}
