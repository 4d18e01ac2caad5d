package dossier.language;

import java.util.Locale;

/** A part of a month or year that is named without its days. */
public enum MonthPart {
    /** {@code begin maart}. */
    BEGINNING,
    /** {@code half juni}. */
    MIDDLE,
    /** {@code eind november}. */
    END;

    /** The part of a message's key: {@code middle}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
