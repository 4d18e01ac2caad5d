package dossier.page;

/** Somebody's own words, without their quotation marks. */
public record QuoteMark(int start, int end) implements TextMark {}
