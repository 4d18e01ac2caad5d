package dossier.page;

/**
 * A name in the register, or a reference from another form to it: "Wit-Rusland, zie Belarus".
 *
 * @param reference whether it is a reference
 * @param form the other form of a reference
 * @param entity the name; under a reference, the one to see
 */
public record RegisterLine(
        boolean reference,
        String form,
        EntityLink entity,
        boolean hasDescription,
        String description) {

    /** A name; an empty {@code description} when the register gives none. */
    public static RegisterLine entry(EntityLink entity, String description) {
        return new RegisterLine(false, "", entity, !description.isEmpty(), description);
    }

    /** A reference from {@code form} to {@code entity}. */
    public static RegisterLine see(String form, EntityLink entity) {
        return new RegisterLine(true, form, entity, false, "");
    }
}
