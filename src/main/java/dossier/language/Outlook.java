package dossier.language;

/** How a sentence speaks of a time or an event that it names. */
public enum Outlook {
    /** As gone by or going on: {@code De sancties van 2014 zijn vergeten}. */
    PAST,
    /** As still to come: {@code In 2030 zal het klaar zijn}. */
    COMING,
    /** The sentence doesn't say: {@code In 2024 zijn er verkiezingen}. */
    UNTOLD
}
