package dossier.language.dutch.dates;

/**
 * What a wording says of its year.
 *
 * @param number the year, or how many years from the article's
 */
record YearWords(Kind kind, int number) {

    /** The words don't name it: {@code 9 mei}. */
    static final YearWords UNSAID = new YearWords(Kind.UNSAID, 0);

    enum Kind {
        /** {@code 2019}. */
        GIVEN,
        /** {@code vorig jaar}. */
        FROM_PUBLICATION,
        UNSAID
    }

    static YearWords given(int year) {
        return new YearWords(Kind.GIVEN, year);
    }

    boolean isSaid() {
        return kind != Kind.UNSAID;
    }
}
