package dossier.page;

/**
 * A letter of the register's alphabet.
 *
 * @param available whether any name starts with it; only then it is a link
 */
public record AlphabetLetter(String letter, String href, boolean available, boolean current) {}
