package dossier.language.dutch.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a wording stands.
 *
 * @param verb where the verbs of its clause point
 * @param done whether they tell what happened, so that it lies before the article
 * @param earlier what the date before it in the text says
 * @param story the same, if that date tells its year and what follows may go on from there
 * @param told the day before it, if the text tells day by day what happened long before the article
 */
record Context(
        Direction verb,
        boolean done,
        Reference earlier,
        Reference story,
        Optional<LocalDate> told) {}
