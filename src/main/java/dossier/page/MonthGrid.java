package dossier.page;

import java.util.List;

/**
 * Years by months, with the number of articles of each, or of something in them.
 *
 * @param shown whether any article has a year
 * @param label what is counted: "Artikelen per maand"
 * @param months the twelve column heads
 * @param others the articles that no month or year holds, under the grid
 */
public record MonthGrid(
        boolean shown,
        String label,
        List<MonthHead> months,
        List<YearRow> years,
        List<CountedLink> others) {

    public MonthGrid {
        months = List.copyOf(months);
        years = List.copyOf(years);
        others = List.copyOf(others);
    }
}
