package dossier.page;

/** A link: its words and its address relative to the page. */
public record Link(String label, String href) {

    /** No link; stands beside a boolean that says so. */
    public static final Link NONE = new Link("", "");
}
