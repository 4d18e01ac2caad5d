package dossier.model;

/** How grave a {@link Problem} is, gravest first. */
public enum Severity {
    /** The input is wrong: nothing is published until it is mended. */
    ERROR,
    /** The input is probably not what its editor meant; the dossier is published all the same. */
    WARNING,
    /** The text allows two readings and the generator chose neither: an editor can decide. */
    DOUBT
}
