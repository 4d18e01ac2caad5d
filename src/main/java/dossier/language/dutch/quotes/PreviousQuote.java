package dossier.language.dutch.quotes;

import dossier.language.Speaker;

/**
 * The last quotation with a speaker.
 *
 * @param block index of its passage in the article
 * @param close token after its closing mark
 */
record PreviousQuote(int block, int close, Speaker speaker) {}
