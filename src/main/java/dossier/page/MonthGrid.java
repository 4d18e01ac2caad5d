package dossier.page;

import java.util.List;

/**
 * Years by months, with the number of articles of each.
 *
 * @param months the twelve column heads
 * @param undated the articles without a date, which stand under the grid
 */
public record MonthGrid(
        List<MonthHead> months, List<YearRow> years, boolean hasUndated, CountedLink undated) {

    public MonthGrid {
        months = List.copyOf(months);
        years = List.copyOf(years);
    }
}
