package dossier.language.dutch.dates;

/**
 * Words of a passage that say when, and what they mean.
 *
 * @param from index of the first token
 * @param to index after the last one
 */
record Wording(int from, int to, Meaning meaning) {}
