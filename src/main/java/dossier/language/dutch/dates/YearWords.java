package dossier.language.dutch.dates;

/**
 * What a wording says of its year.
 *
 * @param number the year, or how many years from the article's
 */
record YearWords(Kind kind, int number) {

    /** The words don't name it: {@code 9 mei}. */
    static final YearWords UNSAID = new YearWords(Kind.UNSAID, 0);

    /** {@code van dat jaar}. */
    static final YearWords OF_EARLIER_DATE = new YearWords(Kind.OF_EARLIER_DATE, 0);

    enum Kind {
        /** {@code 2019}. */
        GIVEN,
        /** {@code vorig jaar}. */
        FROM_PUBLICATION,
        /** That of the date before it in the text: {@code maart van dat jaar}. */
        OF_EARLIER_DATE,
        UNSAID
    }

    static YearWords given(int year) {
        return new YearWords(Kind.GIVEN, year);
    }

    boolean isSaid() {
        return kind != Kind.UNSAID;
    }
}
