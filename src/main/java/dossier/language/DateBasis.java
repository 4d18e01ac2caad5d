package dossier.language;

import java.util.Locale;

/** Why a date wording has its value: what a reader is told of it. */
public enum DateBasis {
    /** The words say all of it: {@code 20 maart 2019}. */
    STATED,
    /** A day or month without a year: the year nearest to the article's date. */
    NEAREST_YEAR,
    /** Counted from the article's own date: {@code gisteren}, {@code vorig jaar}. */
    PUBLICATION,
    /** Counted from a date before it in the text: {@code drie dagen later}. */
    EARLIER_DATE,
    /** A weekday of the month in which the article appeared. */
    WEEKDAY_IN_MONTH,
    /** The words don't say when: {@code binnenkort}; or what they count from is not known. */
    UNKNOWN,
    /** An editor says so. */
    EDITOR;

    /** The basis as published and as part of a message's key: {@code nearest-year}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
