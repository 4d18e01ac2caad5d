package dossier.language.dutch.dates;

/** A stretch of time that can be counted, in the order of the list's numbers. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    /** Saturday and Sunday. */
    WEEKEND;

    /**
     * @param number from 1, as in the list
     */
    static Unit of(int number) {
        return values()[number - 1];
    }
}
