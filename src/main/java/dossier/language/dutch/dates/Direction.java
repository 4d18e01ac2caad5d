package dossier.language.dutch.dates;

/** Which way from the article's date a weekday, day or month without a year is to be sought. */
enum Direction {
    /** {@code afgelopen maandag}. */
    PAST,
    /** {@code komende maandag}. */
    FUTURE,
    /** {@code maandag}: the verb may tell. */
    EITHER
}
