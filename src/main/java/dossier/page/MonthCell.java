package dossier.page;

/**
 * A month in the grid, or a whole year.
 *
 * @param filled whether it has articles; without, nothing else of it is shown
 * @param label its link in words: "januari 2022: 3 artikelen"
 * @param heat how many that is in this dossier, from 0 (a total, not tinted) and 1 (few) to 5
 *     (most)
 */
public record MonthCell(boolean filled, String count, String href, String label, int heat) {

    /** A month without articles. */
    public static final MonthCell EMPTY = new MonthCell(false, "", "", "", 0);

    public MonthCell {
        if (heat < 0 || heat > 5) {
            throw new IllegalArgumentException("not a step of heat: " + heat);
        }
    }
}
