package dossier.model;

import java.util.Locale;

/** Where a finding comes from. */
public enum Origin {
    /** Read in the text. */
    FOUND,
    /** Read in the text, and overruled by an editor. */
    CORRECTED,
    /** Missed, and added by an editor. */
    ADDED;

    /** The origin as published: {@code corrected}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
