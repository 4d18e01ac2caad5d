package dossier.plan;

/** A format in which reference managers take citations. */
public enum CitationFormat {
    CSL_JSON(".json"),
    BIBTEX(".bib"),
    RIS(".ris");

    private final String ending;

    CitationFormat(String ending) {
        this.ending = ending;
    }

    /** What file names end in. */
    public String ending() {
        return ending;
    }
}
