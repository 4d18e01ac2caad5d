package dossier.page;

/**
 * Words that say when.
 *
 * @param datetime the value of {@code <time datetime>}: "2022-01"
 * @param title what they mean and why
 */
public record TimeMark(int start, int end, String datetime, String title) implements TextMark {}
