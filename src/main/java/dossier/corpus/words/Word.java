package dossier.corpus.words;

/**
 * A word or number with its places.
 *
 * @param text folded
 * @param printed in lower case as some article has it, with diacritics if one has them
 */
public record Word(String text, String printed, Postings postings) {}
