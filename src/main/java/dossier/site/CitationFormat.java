package dossier.site;

/** A format in which reference managers take citations. */
public enum CitationFormat {
    BIBTEX(".bib"),
    RIS(".ris"),
    CSL_JSON(".json");

    private final String ending;

    CitationFormat(String ending) {
        this.ending = ending;
    }

    /** What file names end in. */
    public String ending() {
        return ending;
    }
}
