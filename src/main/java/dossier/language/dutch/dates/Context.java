package dossier.language.dutch.dates;

/**
 * Where a wording stands.
 *
 * @param verb where the verbs of its clause point
 * @param earlier what the date before it in the text says
 * @param story the same, if that date tells its year and what follows may go on from there
 */
record Context(Direction verb, Reference earlier, Reference story) {}
