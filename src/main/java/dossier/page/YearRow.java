package dossier.page;

import java.util.List;

/**
 * A year of the month grid.
 *
 * @param cells the twelve months
 * @param whole the year as a whole, with the articles of which only the year is known
 */
public record YearRow(String year, List<MonthCell> cells, MonthCell whole) {

    public YearRow {
        cells = List.copyOf(cells);
    }
}
