package dossier.model;

/** How precisely an {@link Edtf} date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** An interval, a decade or a century: more than one year or month. */
    RANGE
}
