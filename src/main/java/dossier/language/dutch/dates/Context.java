package dossier.language.dutch.dates;

/**
 * Where a wording stands.
 *
 * @param verb where the verbs of its clause point
 * @param earlier what the date before it in the text says
 */
record Context(Direction verb, Reference earlier) {}
