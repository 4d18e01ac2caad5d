package dossier.language;

/**
 * A sentence's place in its text.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one, white space not counted
 */
public record Sentence(int start, int end) {}
