package dossier.page;

/**
 * A name that leads to its page.
 *
 * @param typeKey the type for style and shape: "person"
 * @param type the type as a word, for those who don't see the shape
 * @param count how often, as text; empty when it isn't told
 */
public record EntityLink(String label, String href, String typeKey, String type, String count) {

    /** No link; stands beside a boolean that says so. */
    public static final EntityLink NONE = new EntityLink("", "", "person", "", "");

    public EntityLink {
        TypeKeys.check(typeKey);
    }
}
