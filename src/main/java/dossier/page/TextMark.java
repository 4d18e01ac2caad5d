package dossier.page;

/** A stretch of a block's text that a page marks, as offsets of UTF-16 code units. */
public sealed interface TextMark permits NameLink, TimeMark, QuoteMark {

    int start();

    /** Exclusive. */
    int end();
}
