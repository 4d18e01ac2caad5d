package dossier.page;

/**
 * A name that can be found by all its forms.
 *
 * @param forms otherwise printed, in one line: "Tokajev, Tokayev"
 * @param also further forms of the register, which no article prints
 */
public record SearchName(EntityLink entity, boolean hasForms, String forms, String also) {}
